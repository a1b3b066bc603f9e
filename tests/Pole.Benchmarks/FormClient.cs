using System.Net;
using System.Text.RegularExpressions;

namespace Pole.Benchmarks;

/// <summary>Signs in as a browser does.</summary>
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

    /// <summary>How many bytes the page has.</summary>
    public async Task<int> ReadAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, site + path);
        using var answer = await http.SendAsync(request, CancellationToken.None);
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
    }

    public void Dispose() => http.Dispose();

    private async Task ReadTokenAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, site + path);
        using var answer = await http.SendAsync(request, CancellationToken.None);
        token = Token().Match(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).Groups["token"].Value;
    }

    private async Task PostAsync(string path, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token)));
        using var request = new HttpRequestMessage(HttpMethod.Post, site + path) { Content = content };
        using var answer = await http.SendAsync(request, CancellationToken.None);
        if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther))
        {
            throw new InvalidOperationException($"{path} answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
