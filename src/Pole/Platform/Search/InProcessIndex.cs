using System.Collections.Immutable;
using System.Diagnostics;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Excerpts;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search;

/// <summary>
/// The index held in the memory of the site. Its whole state is one object that never changes; a change makes
/// another one, put in its place in one step, so that readers wait for nobody.
/// </summary>
internal sealed class InProcessIndex(ISynonyms synonyms) : ISearchIndex
{
    private const int ShortestTyped = 2;

    private readonly Lock _change = new();
    private volatile Snapshot _now = new(0, IndexState.Empty, TablesOf(synonyms));

    public int Count => _now.State.Count;

    public long Version => _now.Version;

    public void Replace(IReadOnlyCollection<SearchDocument> documents)
    {
        lock (_change)
        {
            _now = new(_now.Version + 1, IndexState.Of(documents), TablesOf(synonyms));
        }
    }

    public void Change(IReadOnlyCollection<SearchDocument> put, IReadOnlyCollection<string> removed)
    {
        lock (_change)
        {
            _now = _now with { Version = _now.Version + 1, State = _now.State.With(put, removed) };
        }
    }

    public SearchAnswer Find(SearchQuery query)
    {
        var start = Stopwatch.GetTimestamp();
        var now = _now;
        var search = now.Search(query).Run();
        return new SearchAnswer
        {
            Total = search.Total,
            Hits = HitsOf(search),
            Facets = search.Facets(),
            Suggestion = search.Total is 0 ? NearQuery(now, query) : null,
            Took = Stopwatch.GetElapsedTime(start),
        };
    }

    public IReadOnlyList<SearchSuggestion> Suggest(
        string prefix, IReadOnlyList<Audience>? audiences = null, string? language = null, int limit = 8)
    {
        if (prefix.Trim().Length < ShortestTyped)
        {
            return [];
        }

        var now = _now;
        var query = new SearchQuery { Text = prefix, Language = language, Audiences = audiences ?? [Audience.Everyone], Typing = true, PageSize = limit };
        var titles = TitlesOf(now.Search(query).Run());
        var words = now.State.Languages
            .Where(l => language is null || language == l.Analyzer.Language)
            .SelectMany(l => Completions.Of(l, prefix, limit))
            .Where(w => now.Search(query with { Text = w, Typing = false }).FindsAny())
            .Distinct(StringComparer.Ordinal)
            .Select(w => new SearchSuggestion(w))
            .Take(limit / 2)
            .ToList();
        return [.. titles.Take(limit - words.Count), .. words];
    }

    private static List<SearchHit> HitsOf(Queries.Search search)
    {
        var markers = new Dictionary<LanguageState, Marker>();
        var hits = new List<SearchHit>(search.Hits.Count);
        foreach (var found in search.Hits)
        {
            if (!markers.TryGetValue(found.Language, out var marker))
            {
                markers.Add(found.Language, marker = new(found.Language.Analyzer, search.PlanOf(found.Language)));
            }

            var document = found.Document;
            hits.Add(new SearchHit
            {
                Key = document.Key,
                Kind = document.Kind,
                Language = document.Language,
                Title = document.Title,
                Url = document.Url,
                Date = document.Date,
                MarkedTitle = Excerpt.Whole(document.Title, marker),
                Excerpt = Excerpt.Of(document, marker),
            });
        }

        return hits;
    }

    /// <summary>The documents whose very title has what is typed.</summary>
    private static IEnumerable<SearchSuggestion> TitlesOf(Queries.Search search) =>
        from found in search.Hits
        let document = found.Document
        where new Marker(found.Language.Analyzer, search.PlanOf(found.Language)).MarksOf(document.Title).Count > 0
        select new SearchSuggestion(document.Title, document.Kind, document.Url);

    private static string? NearQuery(Snapshot now, SearchQuery query) => now.State.Languages
        .Where(l => l.Count > 0 && (query.Language is null || query.Language == l.Analyzer.Language))
        .SelectMany(l => new Spelling(l).Near(query.Text))
        .FirstOrDefault(near => now.Search(query with { Text = near, Typing = false }).FindsAny());

    private static ImmutableDictionary<string, SynonymTable> TablesOf(ISynonyms synonyms) =>
        Analyzer.All.ToImmutableDictionary(a => a.Language, a => new SynonymTable(a, synonyms), StringComparer.Ordinal);

    /// <summary>What readers see: the documents and the synonyms of one moment.</summary>
    private sealed record Snapshot(long Version, IndexState State, ImmutableDictionary<string, SynonymTable> Synonyms)
    {
        public Queries.Search Search(SearchQuery query) =>
            new(State, query, l => new QueryPlanner(l.Analyzer, l, Synonyms[l.Analyzer.Language]));
    }
}
