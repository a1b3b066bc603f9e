using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Resources.Finding;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.Api;

/// <summary>The newest resources, or the newest that a search finds, for feed readers; to each of them as to a stranger.</summary>
internal static class NewResourcesFeed
{
    private const int Longest = 30;

    /// <summary>How many are looked at to find those that changed last: not all bear a date.</summary>
    private const int Looked = 200;

    private static readonly IReadOnlyList<Audience> Anyone = [Audience.Everyone];

    public static void MapNewResourcesFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet(ResourceAsk.Feed, WriteAsync).AllowAnonymous().KeepPubliclyUntilTheIndexChanges();

    private static async Task<FileContentHttpResult> WriteAsync(
        HttpRequest request, ResourceAskReader asks, ResourcePlace place, ISearchIndex index, SearchIndexer indexer, ContentStore content,
        PoleDb db, IOptions<SiteSettings> site, Texts texts, CancellationToken cancel)
    {
        await indexer.Ready.WaitAsync(cancel);
        var ask = asks.Read(request.Query) with { Page = 1, Seen = null, Sort = SearchSort.Relevance };
        var found = index.Find(ResourceSearch.QueryOf(ask, Looked, Anyone) with { Facets = [], Sort = SearchSort.Date });
        var noticed = await NoticedAsync(db, [.. found.Hits.Select(hit => hit.Key)], cancel);
        var entries =
            from hit in found.Hits
            let item = ResourceSearch.ItemAt(hit.Url, content.Current)
            let day = new[] { hit.Date, noticed.GetValueOrDefault(hit.Key) }.Max()
            where item is not null && day is not null
            orderby day descending, hit.Key
            select new AtomEntry(site.Value.Absolute(item.Address!), item.Sheet.Title, item.Sheet.Summary, day.Value)
            {
                Category = (item.Sheet.Type.Code, texts[item.Sheet.Type.Label]),
            };
        var title = ask.Text.Length > 0 || ask.IsNarrowed ? place.NameOf(ask) : texts["Nouvelles ressources"].Value;
        return new AtomFeed(
            $"{title} · {site.Value.Name}",
            site.Value.Name,
            Language.Current.Tag,
            site.Value.Absolute(Language.Current.AddressOf(ask.FeedPath)),
            site.Value.Absolute(Language.Current.AddressOf(ask.Path)),
            [.. entries.Take(Longest)]).ToResult();
    }

    /// <summary>The days on which the site noticed that some of these appeared or changed.</summary>
    private static Task<Dictionary<string, DateOnly?>> NoticedAsync(PoleDb db, IReadOnlyList<string> keys, CancellationToken cancel) =>
        db.NotedDocuments.AsNoTracking()
            .Where(document => keys.Contains(document.Key) && document.ChangedAt != null)
            .ToDictionaryAsync(document => document.Key, document => (DateOnly?)Paris.DayOf(document.ChangedAt!.Value), StringComparer.Ordinal, cancel);
}
