using Pole.Platform.Web.Keeping;

namespace Pole.Platform.Theming;

internal static class ThemeEndpoints
{
    private const string AsLongAsTheAddress = "public, max-age=31536000, immutable";
    private const string AskEachTime = "no-cache";

    public static void MapThemes(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/assets/{**path}", [HttpMethods.Get, HttpMethods.Head], GetAsset)
            .AllowAnonymous()
            .ExcludeFromDescription()
            .KeepFiles(_ => true);

    /// <summary>An address with the fingerprint may be kept for a year; the bare name is asked again each time.</summary>
    private static IResult GetAsset(string path, HttpContext http, ActiveTheme theme)
    {
        if (theme.Files.Find(path) is not { } file)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = path == file.Address ? AsLongAsTheAddress : AskEachTime;
        return Results.Bytes(file.Bytes, file.Type);
    }
}
