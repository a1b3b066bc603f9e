using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Excerpts;
using Pole.Platform.Search.Kept;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search;

/// <summary>
/// The index held in the memory of the site. Its whole state is one object that never changes; a change makes
/// another one, put in its place in one step, so that readers wait for nobody. Small segments are merged beside it.
/// </summary>
internal sealed class InProcessIndex(ISynonyms synonyms, IndexFile? file = null) : ISearchIndex
{
    private const int ShortestTyped = 2;

    private readonly Lock _change = new();
    private volatile Moment _now = new(0, IndexState.Empty, TablesOf(synonyms));
    private Task _merging = Task.CompletedTask;

    public int Count => _now.State.Count;

    public long Version => _now.Version;

    /// <summary>Done when no merge is under way or needed.</summary>
    internal Task Settled => _merging;

    public void Replace(IReadOnlyCollection<SearchDocument> documents)
    {
        var state = IndexState.Of(documents);
        lock (_change)
        {
            _now = new(_now.Version + 1, state, TablesOf(synonyms));
        }
    }

    public void Change(IReadOnlyCollection<SearchDocument> put, IReadOnlyCollection<string> removed)
    {
        lock (_change)
        {
            _now = _now with { Version = _now.Version + 1, State = _now.State.With(put, removed) };
            MergeBeside();
        }
    }

    public int Hold(string source, IReadOnlyCollection<SearchDocument> documents)
    {
        lock (_change)
        {
            var difference = Difference.Between(_now.State, source, documents);
            if (difference.Count > 0)
            {
                _now = new(_now.Version + 1, _now.State.With(difference.Put, difference.Removed), TablesOf(synonyms));
                MergeBeside();
            }

            return difference.Count;
        }
    }

    public KeptIndex Restore()
    {
        if (file?.Read() is not var (state, ofThisBuild))
        {
            return KeptIndex.Nothing;
        }

        lock (_change)
        {
            _now = new(_now.Version + 1, state, TablesOf(synonyms));
        }

        return ofThisBuild ? KeptIndex.Current : KeptIndex.Old;
    }

    public void Keep() => file?.Write(_now.State);

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
        var query = new SearchQuery { Text = prefix, Language = language, Audiences = audiences ?? [Audience.Everyone] };
        var completions = now.State.Languages
            .Where(l => l.Count > 0 && (language is null || language == l.Analyzer.Language))
            .Select(l => (Language: l, Ends: Completions.Of(l, prefix)))
            .Where(c => c.Ends is not null)
            .ToList();
        var titles = completions
            .SelectMany(c => c.Ends!.Titles(now.PlannerOf(c.Language).Plan(c.Ends.Before, typing: false), query.Audiences, limit))
            .Select(SuggestionOf)
            .DistinctBy(s => s.Url, StringComparer.Ordinal)
            .Take(limit)
            .ToList();
        var words = completions
            .SelectMany(c => c.Ends!.Words(limit))
            .Where(w => now.Search(query with { Text = w }).FindsAny())
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

            var document = found.Stored;
            var title = Encoding.UTF8.GetString(document.Title);
            hits.Add(new SearchHit
            {
                Key = Encoding.UTF8.GetString(document.Key),
                Kind = Encoding.UTF8.GetString(document.Kind),
                Language = found.Language.Analyzer.Language,
                Title = title,
                Url = Encoding.UTF8.GetString(document.Url),
                Date = document.Date,
                MarkedTitle = Excerpt.Whole(title, marker),
                Excerpt = Excerpt.Of(document, marker),
            });
        }

        return hits;
    }

    private static SearchSuggestion SuggestionOf(Found found) => new(
        Encoding.UTF8.GetString(found.Stored.Title), Encoding.UTF8.GetString(found.Stored.Kind), Encoding.UTF8.GetString(found.Stored.Url));

    private static string? NearQuery(Moment now, SearchQuery query) => now.State.Languages
        .Where(l => l.Count > 0 && (query.Language is null || query.Language == l.Analyzer.Language))
        .SelectMany(l => new Spelling(l).Near(query.Text))
        .FirstOrDefault(near => now.Search(query with { Text = near, Typing = false }).FindsAny());

    private static ImmutableDictionary<string, SynonymTable> TablesOf(ISynonyms synonyms) =>
        Analyzer.All.ToImmutableDictionary(a => a.Language, a => new SynonymTable(a, synonyms), StringComparer.Ordinal);

    /// <summary>Starts merging beside the readers, unless that is being done.</summary>
    private void MergeBeside()
    {
        if (_merging.IsFaulted)
        {
            _merging.GetAwaiter().GetResult();
        }

        if (_merging.IsCompleted && Merging.IsNeeded(_now.State))
        {
            _merging = Task.Run(MergeAll);
        }
    }

    private void MergeAll()
    {
        while (Merging.Of(_now.State) is { } merging)
        {
            lock (_change)
            {
                _now = _now with { State = merging.Into(_now.State) };
            }
        }
    }

    /// <summary>What readers see: the documents and the synonyms of one moment.</summary>
    private sealed record Moment(long Version, IndexState State, ImmutableDictionary<string, SynonymTable> Synonyms)
    {
        public QueryPlanner PlannerOf(LanguageState language) =>
            new(language.Analyzer, language, Synonyms[language.Analyzer.Language]);

        public Queries.Search Search(SearchQuery query) => new(State, query, PlannerOf);
    }
}
