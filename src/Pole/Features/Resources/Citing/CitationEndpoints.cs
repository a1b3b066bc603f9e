using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.Citing;

/// <summary>The citation of each resource, as files that reference managers take in.</summary>
internal static class CitationEndpoints
{
    public static void MapCitations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(ResourceAsk.Address + "/{slug}.bib", WriteBibTex).AllowAnonymous().KeepPublicly();
        routes.MapGet(ResourceAsk.Address + "/{slug}.csl.json", WriteCsl).AllowAnonymous().KeepPublicly();
    }

    private static Results<ContentHttpResult, NotFound> WriteBibTex(
        string slug, HttpResponse response, ContentStore content, IOptions<SiteSettings> site, Texts texts) =>
        Find(slug, response, content, site.Value, texts) is { } citation
            ? TypedResults.Text(BibTex.Write(citation), BibTex.MediaType, Encoding.UTF8)
            : TypedResults.NotFound();

    private static Results<JsonHttpResult<CslItem[]>, NotFound> WriteCsl(
        string slug, HttpResponse response, ContentStore content, IOptions<SiteSettings> site, Texts texts) =>
        Find(slug, response, content, site.Value, texts) is { } citation
            ? TypedResults.Json<CslItem[]>([CslItem.Of(citation)], contentType: CslItem.MediaType)
            : TypedResults.NotFound();

    /// <summary>The citation, and on the answer the way back to what it cites.</summary>
    private static Citation? Find(string slug, HttpResponse response, ContentStore content, SiteSettings site, Texts texts)
    {
        if (content.Current.Find<Resource>(slug, Language.Current) is not { } item)
        {
            return null;
        }

        response.Signpost(new Signpost("describes", site.Absolute(item.Entry.Address!), "text/html"));
        return Citation.Of(item, site, texts);
    }
}
