using System.Net;
using System.Text.RegularExpressions;
using Pole.Kernel;
using Action = Pole.Features.Actions.Action;

namespace Pole.Benchmarks;

/// <summary>Signs in and sends the forms that the pages show.</summary>
internal sealed partial class FormClient : IDisposable
{
    private readonly string site;
    private readonly CookieContainer cookies = new();
    private readonly HttpMessageInvoker http;
    private string token = "";

    public FormClient(string site)
    {
        this.site = site;
        http = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false });
    }

    /// <summary>What a browser that has signed in sends with each request.</summary>
    public string Cookies => cookies.GetCookieHeader(new(site));

    public async Task SignInAsync(string email, string password)
    {
        await ReadTokenAsync("/compte/connexion");
        await PostAsync("/compte/connexion", new() { ["Input.Email"] = email, ["Input.Password"] = password });
        token = "";
    }

    public async Task<(int Form, int Answer)> SubmitAsync(Id<Action> id)
    {
        if (token.Length == 0)
        {
            await ReadTokenAsync($"/relais/actions/{id}");
        }

        return await PostAsync($"/relais/actions/{id}?handler=Submit", []);
    }

    public void Dispose() => http.Dispose();

    private async Task ReadTokenAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, site + path);
        using var answer = await http.SendAsync(request, CancellationToken.None);
        token = Token().Match(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).Groups["token"].Value;
    }

    private async Task<(int Form, int Answer)> PostAsync(string path, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token)));
        var form = (int)content.Headers.ContentLength!.Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, site + path) { Content = content };
        using var answer = await http.SendAsync(request, CancellationToken.None);
        var body = await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther
            ? (form, answer.Headers.ToString().Length + body.Length)
            : throw new InvalidOperationException($"{path} answered {answer.StatusCode}: {System.Text.Encoding.UTF8.GetString(body)}");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
