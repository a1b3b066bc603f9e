using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Features.Site.Finding;
using Pole.Platform.Search;
using Pole.Platform.Search.Changes;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Site.Api;

/// <summary>What a search of the whole site newly finds, for feed readers; to each of them as to a stranger.</summary>
internal static class FoundFeed
{
    private const int Longest = 30;

    /// <summary>How many are looked at to find those that are news.</summary>
    private const int Looked = 500;

    private static readonly IReadOnlyList<Audience> Anyone = [Audience.Everyone];

    public static void MapFoundFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet(SiteAsk.Feed, WriteAsync).AllowAnonymous().KeepPublicly();

    private static async Task<FileContentHttpResult> WriteAsync(
        HttpRequest request, ISearchIndex index, SearchIndexer indexer, NewestFound newest, SitePlace place, IOptions<SiteSettings> site, Texts texts, CancellationToken cancel)
    {
        await indexer.Ready.WaitAsync(cancel);
        var ask = SiteAsk.Read(request.Query) with { Page = 1, Seen = null, Sort = SearchSort.Relevance };
        var found = index.Find(SiteSearch.QueryOf(ask, Anyone) with { Facets = [], PageSize = Looked });
        var entries = (await newest.AmongAsync(found.Hits, hit => [hit.Date], Longest, cancel)).Select(told => new AtomEntry(
            site.Value.Absolute(told.Hit.Url), told.Hit.Title, string.Concat(told.Hit.Excerpt.Select(run => run.Text)), told.Day)
        {
            Category = SiteKind.Of(told.Hit.Kind) is { } kind ? (kind.Code, texts[kind.One]) : null,
        });
        return AtomFeed.Of(site.Value, place.NameOf(ask), ask.FeedPath, ask.Path, entries).ToResult();
    }
}
