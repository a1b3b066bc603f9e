using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.Api;

/// <summary>The resources for programs.</summary>
internal static class ResourceEndpoints
{
    private const int PageSize = 20;

    public static void MapResourceEndpoints(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapApi();
        api.MapGet("/resources", FindAsync).AllowAnonymous().KeepPublicly()
            .WithSummary("Finds resources, whatever the accents and endings of words, with counts by facet.")
            .WithQuery([("q", "Words searched for."), .. ResourceFacet.All.Select(facet => (facet.Parameter, "Narrows; may be given several times.")), ("tri", "The order."), ("page", "From 1."), (PagerTagHelper.SeenParameter, "What the answer of the page before said in `seen`.")]);
        api.MapGet("/resources/{slug}", ReadAsync).AllowAnonymous().KeepPublicly()
            .WithSummary("One resource with all its fields; a case study with its whole record.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<FoundAnswer>, ValidationProblem>> FindAsync(
        HttpRequest request, ResourceAskReader asks, ResourceSearch search, IOptions<SiteSettings> site, CancellationToken cancel)
    {
        var ask = asks.Read(request.Query);
        if (ask.Remarks.Count > 0)
        {
            return Problems.Invalid(ask.Remarks.Select(remark => (remark.Parameter, remark.Sentence)));
        }

        var findings = await search.FindAsync(ask, PageSize, cancel);
        return TypedResults.Ok(new FoundAnswer
        {
            Total = findings.Total,
            TookMs = Math.Round(findings.Took.TotalMilliseconds, 3),
            Page = ask.Page,
            PageSize = PageSize,
            Seen = findings.Ask.Page == ask.Page && findings.Seen.Length > 0 ? findings.Seen : null,
            Items = findings.Ask.Page == ask.Page ? [.. findings.Found.Select(found => ItemOf(found, site.Value))] : [],
            Facets = findings.Facets.ToDictionary(
                facet => facet.Facet.Parameter,
                facet => (IReadOnlyList<FoundFacetValue>)[.. facet.Choices.Select(choice => new FoundFacetValue(choice.Code, choice.Label, choice.Count))],
                StringComparer.Ordinal),
            Suggestion = findings.Suggestion,
        });
    }

    private static async Task<Results<Ok<ResourceAnswer>, ProblemHttpResult>> ReadAsync(
        string slug, ContentStore content, ResourceReader reader, ResourceWords words, Texts texts, IOptions<SiteSettings> site, CancellationToken cancel)
    {
        if (content.Current.Find<Resource>(slug, Language.Current) is not { } item)
        {
            return Problems.NotFound("resource.unknown", texts["Aucune ressource ne porte ce nom."]);
        }

        var sheet = item.Sheet;
        var may = await reader.MayReadAsync(sheet.Audience, cancel);
        IReadOnlyList<Coded> Words(string vocabulary, IReadOnlyList<string> codes) =>
            [.. codes.Select(code => new Coded(code, words.Label(vocabulary, code)))];
        return TypedResults.Ok(new ResourceAnswer
        {
            Slug = item.Slug,
            Url = site.Value.Absolute(item.Address!),
            Language = item.Entry.Language.Tag,
            Type = sheet.Type,
            Title = sheet.Title,
            Summary = sheet.Summary,
            Audience = sheet.Audience,
            Readable = may,
            Pillars = Words("pillars", sheet.Pillars),
            Flows = Words("flows", sheet.Flows),
            Sectors = Words("sectors", sheet.Sectors),
            Regions = Words("regions", sheet.Regions),
            Programmes = Words("programmes", sheet.Programmes),
            Source = sheet.Source,
            Published = item.Entry.Publication.Published,
            Updated = sheet.Updated,
            Verified = sheet.Verified,
            Documents = may ? sheet.Documents : null,
            Text = may ? item.PlainText : null,
            CaseStudy = may ? sheet.CaseStudy : null,
            Guide = may ? sheet.Guide : null,
            Tool = may ? sheet.Tool : null,
            StandardsWatch = may ? sheet.StandardsWatch : null,
            TrainingMaterial = may ? sheet.TrainingMaterial : null,
            Video = may ? sheet.Video : null,
            DataSet = may ? sheet.DataSet : null,
            Collection = may ? sheet.Collection : null,
        });
    }

    private static FoundItem ItemOf(FoundResource found, SiteSettings site)
    {
        var marks = new List<int[]>();
        var at = 0;
        foreach (var run in found.Hit.Excerpt)
        {
            if (run.Marked)
            {
                marks.Add([at, run.Text.Length]);
            }

            at += run.Text.Length;
        }

        return new FoundItem
        {
            Slug = found.Item.Slug,
            Type = found.Item.Sheet.Type,
            Title = found.Item.Sheet.Title,
            Summary = found.Item.Sheet.Summary,
            Url = site.Absolute(found.Hit.Url),
            Snippet = string.Concat(found.Hit.Excerpt.Select(run => run.Text)),
            Marks = marks,
            Audience = found.Item.Sheet.Audience,
            Readable = found.MayRead,
            Date = found.Hit.Date,
        };
    }
}
