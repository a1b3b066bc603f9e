using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Search.Changes;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Resources.Api;

/// <summary>The newest resources, or the newest that a search finds, for feed readers; to each of them as to a stranger.</summary>
internal static class NewResourcesFeed
{
    private const int Longest = 30;

    /// <summary>How many are looked at to find those that changed last: not all bear a date.</summary>
    private const int Looked = 200;

    private static readonly IReadOnlyList<Audience> Anyone = [Audience.Everyone];

    public static void MapNewResourcesFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet(ResourceAsk.Feed, WriteAsync).AllowAnonymous().KeepPublicly();

    private static async Task<FileContentHttpResult> WriteAsync(
        HttpRequest request, ResourceAskReader asks, ResourcePlace place, ISearchIndex index, SearchIndexer indexer, ContentStore content,
        NewestFound newest, IOptions<SiteSettings> site, Texts texts, CancellationToken cancel)
    {
        await indexer.Ready.WaitAsync(cancel);
        var ask = asks.Read(request.Query) with { Page = 1, Seen = null, Sort = SearchSort.Relevance };
        var found = index.Find(ResourceSearch.QueryOf(ask, Looked, Anyone) with { Facets = [], Sort = SearchSort.Date });
        var library = content.Current;
        var news = await newest.AmongAsync(found.Hits, hit => ResourceSearch.ItemAt(hit.Url, library)?.Days ?? [], Longest, cancel);
        var entries =
            from told in news
            let item = ResourceSearch.ItemAt(told.Hit.Url, library)
            where item is not null
            select new AtomEntry(site.Value.Absolute(item.Address!), item.Sheet.Title, item.Sheet.Summary, told.Day)
            {
                Category = (item.Sheet.Type.Code, texts[item.Sheet.Type.Label]),
            };
        var title = ask.Text.Length > 0 || ask.IsNarrowed ? place.NameOf(ask) : texts["Nouvelles ressources"].Value;
        return AtomFeed.Of(site.Value, title, ask.FeedPath, ask.Path, entries).ToResult();
    }
}
