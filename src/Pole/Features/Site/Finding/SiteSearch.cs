using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Search.Unanswered;

namespace Pole.Features.Site.Finding;

/// <summary>One kind to narrow by, how many it holds, and where choosing it leads.</summary>
internal sealed record KindChoice(SiteKind Kind, int Count, bool IsChosen, string Path);

/// <summary>What the whole site answers.</summary>
internal sealed record SiteFindings(SiteAsk Ask, int Total, IReadOnlyList<SearchHit> Hits, IReadOnlyList<KindChoice> Kinds, string Seen, string? Suggestion)
{
    public const int PageSize = 10;
}

/// <summary>Looks everywhere for what the reader may find, in the reader's language: each thing once.</summary>
internal sealed class SiteSearch(ISearchIndex index, SearchIndexer indexer, ISearchReader reader, UnansweredSearches unanswered)
{
    public async Task<SiteFindings> FindAsync(SiteAsk ask, CancellationToken cancel)
    {
        // A site that has just started answers when it knows, not that there is nothing.
        await indexer.Ready.WaitAsync(cancel);
        var audiences = await reader.AudiencesAsync(cancel);
        var answer = index.Find(QueryOf(ask, audiences));
        var last = Math.Max(1, (answer.Total + SiteFindings.PageSize - 1) / SiteFindings.PageSize);
        if (ask.Page > last && answer.Hits.Count == 0)
        {
            ask = ask with { Page = last };
            answer = index.Find(QueryOf(ask, audiences));
        }

        if (answer.Total == 0 && ask.Kinds.Count == 0)
        {
            unanswered.Note(ask.Text, Language.Current.Tag);
        }

        return new(ask, answer.Total, answer.Hits, [.. ChoicesOf(answer, ask)], answer.Seen, answer.Suggestion);
    }

    /// <summary>What is asked of the index for a reader who may open these.</summary>
    public static SearchQuery QueryOf(SiteAsk ask, IReadOnlyList<Audience> audiences) => new()
    {
        Text = ask.Text,
        Language = Language.Current.Tag,
        Kinds = [.. (ask.Kinds.Count > 0 ? ask.Kinds : SiteKind.All).Select(kind => kind.Name)],
        Filters = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Readership.Facet] = [Readership.Of(audiences)] },
        Audiences = audiences,
        Facets = [SearchFacets.Kind],
        Sort = ask.Sort,
        Page = ask.Page,
        PageSize = SiteFindings.PageSize,
        Seen = ask.Seen,
    };

    /// <summary>The kinds that hold something, and those chosen even when they do not, to be taken back.</summary>
    private static IEnumerable<KindChoice> ChoicesOf(SearchAnswer answer, SiteAsk ask)
    {
        var counts = answer.Facets[SearchFacets.Kind].ToDictionary(count => count.Value, count => count.Count, StringComparer.Ordinal);
        return from kind in SiteKind.All
               let count = counts.GetValueOrDefault(kind.Name)
               let chosen = ask.Kinds.Contains(kind)
               where count > 0 || chosen
               select new KindChoice(kind, count, chosen, ask.Toggling(kind).Path);
    }
}
