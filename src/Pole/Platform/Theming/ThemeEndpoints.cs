using Microsoft.Net.Http.Headers;

namespace Pole.Platform.Theming;

internal static class ThemeEndpoints
{
    public static void MapThemes(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/assets/{**path}", [HttpMethods.Get, HttpMethods.Head], GetAsset)
            .AllowAnonymous()
            .ExcludeFromDescription();

    /// <summary>An address with the fingerprint may be kept for a year; the bare name is asked again each time.</summary>
    private static IResult GetAsset(string path, HttpContext http, ActiveTheme theme)
    {
        if (theme.Files.Find(path) is not { } file)
        {
            return Results.NotFound();
        }

        var headers = http.Response.GetTypedHeaders();
        headers.CacheControl = path == file.Address
            ? new() { Public = true, MaxAge = TimeSpan.FromDays(365), Extensions = { new NameValueHeaderValue("immutable") } }
            : new() { NoCache = true };
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var (content, encoding) = Choose(file, http.Request);
        if (encoding is not null)
        {
            http.Response.Headers.ContentEncoding = encoding;
        }

        var tag = new EntityTagHeaderValue($"\"{file.Fingerprint}{encoding}\"");
        return Results.Bytes(content, file.Type, entityTag: tag);
    }

    private static (byte[] Content, string? Encoding) Choose(ThemeFile file, HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding
            .Where(one => one.Quality is null or > 0)
            .Select(one => one.Value.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (accepted.Contains("br"), accepted.Contains("gzip")) switch
        {
            (true, _) when file.Brotli is { } brotli => (brotli, "br"),
            (_, true) when file.Gzip is { } gzip => (gzip, "gzip"),
            _ => (file.Plain, null),
        };
    }
}
