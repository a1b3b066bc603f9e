using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Documents;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.Printing;

/// <summary>Each resource as a PDF, for whoever may read it; for others there is none.</summary>
internal static class PrintEndpoints
{
    public static void MapPrintedResources(this IEndpointRouteBuilder routes) =>
        routes.MapGet(ResourceAsk.Address + "/{slug}.pdf", PrintAsync).AllowAnonymous().KeepPublicly();

    private static async Task<Results<FileContentHttpResult, NotFound>> PrintAsync(
        string slug, HttpResponse response, ContentStore content, ResourceReader reader, ResourcePages pages, IDocumentWriter writer, IOptions<SiteSettings> site, CancellationToken cancel)
    {
        if (content.Current.Find<Resource>(slug, Language.Current) is not { } item || !await reader.MayReadAsync(item.Sheet.Audience, cancel))
        {
            return TypedResults.NotFound();
        }

        response.Signpost(new Signpost("describes", site.Value.Absolute(item.Entry.Address!), "text/html"));
        return TypedResults.File(writer.Write(await pages.SheetOfAsync(item, cancel)), writer.MediaType, $"{item.Slug}.pdf");
    }
}
