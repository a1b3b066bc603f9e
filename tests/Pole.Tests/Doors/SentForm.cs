using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;

namespace Pole.Doors;

/// <summary>A form as a guest was shown it, ready to be filled with what nobody should type.</summary>
internal sealed class SentForm
{
    private const string Token = "__RequestVerificationToken";

    private readonly List<(string Name, string Value)> given;
    private readonly bool multipart;

    private SentForm(IHtmlFormElement form, string target)
    {
        Target = target;
        multipart = form.Enctype?.StartsWith("multipart", StringComparison.Ordinal) == true;
        var elements = form.Elements.OfType<IHtmlElement>().Where(e => e.GetAttribute("name") is { Length: > 0 }).ToList();
        given = [.. elements.Where(e => e is not IHtmlInputElement { Type: "file" } and not IHtmlButtonElement).Select(e => (e.GetAttribute("name")!, ValueOf(e)))];
        Hidden = [.. elements.OfType<IHtmlInputElement>().Where(e => e.Type == "hidden" && e.Name != Token).Select(e => e.Name!).Distinct()];
        Visible = [.. given.Select(v => v.Name).Where(n => n != Token).Except(Hidden).Distinct()];
        Files = [.. elements.OfType<IHtmlInputElement>().Where(e => e.Type == "file").Select(e => e.Name!).Distinct()];
        Texts = [.. elements.Where(e => e is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "email" or "tel" or "search" or "url" }).Select(e => e.GetAttribute("name")!).Distinct()];
        MustBeFilled = elements.Any(e => e is IHtmlInputElement { IsRequired: true } or IHtmlTextAreaElement { IsRequired: true } or IHtmlSelectElement { IsRequired: true });
    }

    public string Target { get; }

    public IReadOnlyList<string> Hidden { get; }

    public IReadOnlyList<string> Visible { get; }

    public IReadOnlyList<string> Files { get; }

    /// <summary>The fields that keep whatever is typed into them.</summary>
    public IReadOnlyList<string> Texts { get; }

    public bool MustBeFilled { get; }

    /// <summary>Every form of the page that changes something, once for each of the buttons that send it elsewhere; signing out is not among them.</summary>
    public static IEnumerable<SentForm> On(Seen page) =>
        from form in page.Answer.Page.Forms
        where form.Method == "post" && !form.HasAttribute("hidden")
        from target in form.QuerySelectorAll("[formaction]").Select(b => b.GetAttribute("formaction")!.Split('#')[0]) // The rest stays in the browser.
            .Append(form.GetAttribute("action") is { Length: > 0 } action ? action : page.Address).Distinct()
        let address = target[0] == '?' ? page.Address.Split('?')[0] + target : target
        where !address.Contains("/compte/deconnexion") && !address.Contains("handler=EndOthers")
        select new SentForm(form, address);

    /// <summary>Two forms with the same fields that go to the same handler of the same page are one.</summary>
    public string Kind(string door) => $"{door} {new string([.. Target.SkipWhile(c => c != '?')])} {string.Join(',', Visible.Concat(Files))}";

    /// <summary>As the page gave it, but for these values, which are percent-encoded already; with the token of whoever sends it.</summary>
    public HttpRequestMessage Fill(Func<string, string?> junk, bool twice = false, string? token = null)
    {
        var pairs = given.Select(v => (v.Name, Value: v.Name == Token ? token : junk(v.Name), Given: v.Value))
            .Select(v => (v.Name, Value: v.Value ?? Uri.EscapeDataString(v.Given)));
        if (twice)
        {
            pairs = pairs.Concat(given.Where(v => v.Name != Token).Select(v => (v.Name, Value: "2")));
        }

        if (multipart)
        {
            return Upload(pairs, null, [], "application/octet-stream");
        }

        var body = string.Join('&', pairs.Select(p => $"{Uri.EscapeDataString(p.Name)}={p.Value}"));
        return new(HttpMethod.Post, (Uri?)null) { Content = new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded") };
    }

    /// <summary>Without any of the fields that a person fills.</summary>
    public HttpRequestMessage Bare() => new(HttpMethod.Post, (Uri?)null)
    {
        Content = new FormUrlEncodedContent(given.Where(v => !Visible.Contains(v.Name)).Select(v => KeyValuePair.Create(v.Name, v.Value))),
    };

    public HttpRequestMessage Upload(string? fileName, byte[] bytes, string type) =>
        Upload(given.Select(v => (v.Name, Uri.EscapeDataString(v.Value))), fileName, bytes, type);

    /// <summary>A body that does not keep to its own type, behind a token that is right.</summary>
    public HttpRequestMessage Broken(string type, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Add("RequestVerificationToken", given.FirstOrDefault(v => v.Name == Token).Value);
        return request;
    }

    private HttpRequestMessage Upload(IEnumerable<(string Name, string Value)> pairs, string? fileName, byte[] bytes, string type)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in pairs)
        {
            body.Add(new StringContent(Uri.UnescapeDataString(value)), name);
        }

        foreach (var field in fileName is null ? [] : Files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue(type);
            body.Add(part, field, fileName!);
        }

        return new(HttpMethod.Post, (Uri?)null) { Content = body };
    }

    private static string ValueOf(IHtmlElement element) => element switch
    {
        IHtmlInputElement input => input.Value ?? "",
        IHtmlTextAreaElement area => area.Value ?? "",
        IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };
}
