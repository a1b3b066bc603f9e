using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Pole.App;

/// <summary>What the site answered, with its page read.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, HttpResponseMessage Message, IHtmlDocument Page)
{
    public bool IsRedirect => Status is HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.Found;

    public string? Location => Message.Headers.Location?.ToString();

    /// <summary>The text of the page as a person reads it: white space folded, no-break spaces plain.</summary>
    public string Words => string.Join(' ', (Page.Body?.TextContent ?? "").Replace('\u00A0', ' ').Replace('\u202F', ' ')
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The messages that stand at fields or over the form.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Page.QuerySelectorAll("[data-error], .field-error, .error-summary li").Select(e => e.TextContent.Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim()).Where(t => t.Length > 0).Distinct()];
}

/// <summary>A person at a browser: keeps cookies, fills the forms that are on the pages, follows links when told.</summary>
internal sealed class Browser(HttpClient http)
{
    public HttpClient Http => http;

    public async Task<Answer> OpenAsync(string address) => await ReadAsync(await http.GetAsync(new Uri(address, UriKind.Relative)));

    /// <summary>Takes a file whole.</summary>
    public async Task<byte[]> TakeAsync(string address) => await (await OpenAsync(address)).Message.Content.ReadAsByteArrayAsync();

    /// <summary>Opens an address and every redirect after it.</summary>
    public async Task<Answer> FollowAsync(string address)
    {
        var answer = await OpenAsync(address);
        for (var hops = 0; answer.IsRedirect && hops < 10; hops++)
        {
            answer = await OpenAsync(Relative(answer.Location!));
        }

        return answer;
    }

    /// <summary>
    /// Opens the page, fills its form and sends it. The form is the one that has all the fields named, or whose
    /// <c>id</c> or action ends with <paramref name="form"/>; what is not named keeps the value that the page gave it.
    /// A <paramref name="button"/> sends it where its own <c>formaction</c> ends that way.
    /// </summary>
    public async Task<Answer> SubmitAsync(
        string address, Dictionary<string, string> fields, string? form = null, Dictionary<string, (string Name, byte[] Bytes)>? files = null, string? button = null)
    {
        var opened = await FollowAsync(address);
        return await SubmitAsync(opened, address, fields, form, files, button);
    }

    public async Task<Answer> SubmitAsync(
        Answer opened, string address, Dictionary<string, string> fields, string? form = null, Dictionary<string, (string Name, byte[] Bytes)>? files = null, string? button = null)
    {
        var chosen = opened.Page.Forms.FirstOrDefault(f => Fits(f, fields, form))
            ?? throw new InvalidOperationException($"{address} ({opened.Status}) has no form with {string.Join(", ", fields.Keys)} {form}: {opened.Words}");
        var values = chosen.Elements.OfType<IHtmlElement>().SelectMany(GivenValues).Where(v => !fields.ContainsKey(v.Key))
            .Concat(fields).ToList();
        var target = chosen.GetAttribute("action") is { Length: > 0 } action ? action : Relative(opened.Message.RequestMessage!.RequestUri!.ToString());
        if (button is not null)
        {
            target = chosen.QuerySelectorAll("[formaction]").Select(b => b.GetAttribute("formaction")!).Single(a => a.EndsWith(button, StringComparison.Ordinal));
        }

        if (string.Equals(chosen.GetAttribute("method") ?? "get", "get", StringComparison.OrdinalIgnoreCase))
        {
            return await OpenAsync(target + "?" + string.Join('&', values.Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}")));
        }

        return await ReadAsync(await http.PostAsync(new Uri(target, UriKind.RelativeOrAbsolute), Body(values, files)));
    }

    public static async Task<Answer> ReadAsync(HttpResponseMessage message)
    {
        var text = message.Content.Headers.ContentType?.MediaType is { } type && (type.StartsWith("text", StringComparison.Ordinal) || type.Contains("json") || type.Contains("xml"))
            ? await message.Content.ReadAsStringAsync()
            : "";
        return new Answer(message.StatusCode, text, message, new HtmlParser().ParseDocument(text));
    }

    private static HttpContent Body(List<KeyValuePair<string, string>> values, Dictionary<string, (string Name, byte[] Bytes)>? files)
    {
        if (files is null)
        {
            return new FormUrlEncodedContent(values);
        }

        var body = new MultipartFormDataContent();
        foreach (var (name, value) in values)
        {
            body.Add(new StringContent(value), name);
        }

        foreach (var (field, (name, bytes)) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            body.Add(part, field, name);
        }

        return body;
    }

    private static bool Fits(IHtmlFormElement form, Dictionary<string, string> fields, string? wanted)
    {
        if (wanted is not null)
        {
            return form.Id == wanted || (form.GetAttribute("action") ?? "").EndsWith(wanted, StringComparison.Ordinal);
        }

        var names = form.Elements.OfType<IHtmlElement>().Select(e => e.GetAttribute("name")).ToHashSet();
        return fields.Count > 0 && fields.Keys.All(names.Contains);
    }

    private static IEnumerable<KeyValuePair<string, string>> GivenValues(IHtmlElement element) => element switch
    {
        IHtmlInputElement { IsDisabled: true } => [],
        IHtmlInputElement { Type: "submit" or "button" or "file" or "image" } => [],
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement { Name: { } name } input => [new(name, input.Value ?? "on")],
        IHtmlTextAreaElement { Name: { } name } area => [new(name, area.Value ?? "")],
        IHtmlSelectElement { Name: { } name } select => [new(name, select.Value ?? "")],
        _ => [],
    };

    private static string Relative(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" && Uri.IsWellFormedUriString(location, UriKind.Absolute)
            ? absolute!.PathAndQuery
            : location;
}
