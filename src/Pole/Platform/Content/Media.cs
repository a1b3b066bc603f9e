using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;
using Pole.Platform.Web.Keeping;

namespace Pole.Platform.Content;

/// <summary>Serves the files of <c>content/media/</c>: what browsers show safely is shown, the rest is offered for saving.</summary>
internal static class Media
{
    private const string Svg = "image/svg+xml";

    /// <summary>What is larger is read from the disk each time, in parts where a reader asks for parts.</summary>
    private const int LargestInMemory = 1024 * 1024;

    private static readonly FileExtensionContentTypeProvider Types = new();

    private static readonly HashSet<string> Shown = new(
        ["image/png", "image/jpeg", "image/webp", "image/gif", "image/avif", Svg, "application/pdf", "video/webm", "video/mp4"], StringComparer.Ordinal);

    public static void MapMedia(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/media/{**path}", [HttpMethods.Get, HttpMethods.Head], Serve)
            .AllowAnonymous().ExcludeFromDescription().KeepFiles(IsSmall);

    private static bool IsSmall(HttpContext context) => context.RequestServices.GetRequiredService<ContentStore>()
        .Current.Snapshot.StampOf($"{ContentSection.Media}/{context.GetRouteValue("path")}") is { Length: <= LargestInMemory };

    private static Results<PhysicalFileHttpResult, NotFound> Serve(string? path, ContentStore content, HttpResponse response)
    {
        if (content.Current.FileAt($"{ContentSection.Media}/{path}") is not { } file)
        {
            return TypedResults.NotFound();
        }

        var type = Types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        response.Headers.CacheControl = "public, max-age=3600";
        if (type == Svg)
        {
            // Opened on its own it is a document, and could hold a script.
            response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        }

        return TypedResults.PhysicalFile(
            file, type, Shown.Contains(type) ? null : Path.GetFileName(file), new DateTimeOffset(File.GetLastWriteTimeUtc(file)), enableRangeProcessing: true);
    }
}
