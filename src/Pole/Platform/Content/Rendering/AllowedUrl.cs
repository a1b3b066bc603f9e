namespace Pole.Platform.Content.Rendering;

/// <summary>Which addresses a text may lead to, judged on the address as the browser will read it.</summary>
internal static class AllowedUrl
{
    /// <summary>A place on this site, a place on the web, a mailbox or a telephone; nothing else.</summary>
    public static bool MayLink(string url) =>
        IsPlain(url) && (url[0] is '#' or '?' || IsHere(url) || IsOutside(url) || HasScheme(url, "mailto:") || HasScheme(url, "tel:"));

    /// <summary>Pictures come from this site only.</summary>
    public static bool MayShow(string url) => IsPlain(url) && IsHere(url);

    public static bool IsOutside(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed)
        && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps)
        && (HasScheme(url, "http://") || HasScheme(url, "https://"));

    /// <summary>Whether it names a scheme, allowed or not.</summary>
    public static bool HasScheme(string url) =>
        url.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && url.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;

    private static bool IsHere(string url) => url[0] == '/' && !url.StartsWith("//", StringComparison.Ordinal);

    private static bool HasScheme(string url, string scheme) => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Browsers skip controls and take a backslash for a slash: no honest address has any of them.</summary>
    private static bool IsPlain(string url) =>
        url.Length > 0 && !url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' || c == '\u200B');
}
