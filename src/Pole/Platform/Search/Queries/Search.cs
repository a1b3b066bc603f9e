using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>One query over one state of the index.</summary>
internal sealed class Search(IndexState state, SearchQuery query, Func<LanguageState, QueryPlanner> planners)
{
    /// <summary>How far one can leaf; further pages are empty.</summary>
    private const int MostHits = 10_000;

    private readonly Dictionary<LanguageState, QueryPlan> _plans = state.Languages
        .Where(l => l.Count > 0 && (query.Language is null || query.Language == l.Analyzer.Language))
        .ToDictionary(l => l, l => planners(l).Plan(query.Text, query.Typing));

    private readonly Dictionary<string, Dictionary<string, int>> _counts =
        query.Facets.Distinct(StringComparer.Ordinal).ToDictionary(f => f, _ => new Dictionary<string, int>(StringComparer.Ordinal), StringComparer.Ordinal);

    public int Total { get; private set; }

    public IReadOnlyList<Found> Hits { get; private set; } = [];

    public QueryPlan PlanOf(LanguageState language) => _plans[language];

    public Search Run()
    {
        var (page, size) = (Math.Max(1, query.Page), Math.Max(0, query.PageSize));
        var wanted = (int)Math.Min((long)page * size, MostHits);
        var top = new TopHits(query.Sort, wanted);
        var filters = FacetFilter.Of(query);
        foreach (var (language, plan) in _plans)
        {
            foreach (var live in language.Segments)
            {
                Run(language, live, plan, filters, top);
            }
        }

        Hits = [.. top.InOrder().Skip((page - 1) * size).Take(size)];
        return this;
    }

    /// <summary>Whether anything is found, looking no further than the first document.</summary>
    public bool FindsAny()
    {
        var filters = FacetFilter.Of(query);
        foreach (var (language, plan) in _plans)
        {
            foreach (var live in language.Segments)
            {
                var search = new SegmentSearch(live, plan, language.AverageLength, query.Audiences);
                var filter = new FacetCounter(live.Segment, filters, []);
                for (var document = search.Next(0); document is not Cursor.End; document = search.Next(document + 1))
                {
                    if (filter.Admit(document))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The counts of the facets asked for, with the values chosen even where they count nothing.</summary>
    public Dictionary<string, IReadOnlyList<FacetCount>> Facets()
    {
        foreach (var filter in FacetFilter.Of(query))
        {
            foreach (var value in filter.Values)
            {
                _counts.GetValueOrDefault(filter.Facet)?.TryAdd(value, 0);
            }
        }

        return _counts.ToDictionary(
            c => c.Key,
            c => (IReadOnlyList<FacetCount>)
            [
                .. c.Value
                    .OrderByDescending(v => v.Value)
                    .ThenBy(v => v.Key, StringComparer.Ordinal)
                    .Select(v => new FacetCount(v.Key, v.Value)),
            ],
            StringComparer.Ordinal);
    }

    private void Run(LanguageState language, LiveSegment live, QueryPlan plan, IReadOnlyList<FacetFilter> filters, TopHits top)
    {
        var segment = live.Segment;
        var search = new SegmentSearch(live, plan, language.AverageLength, query.Audiences);
        var counter = new FacetCounter(segment, filters, _counts);
        for (var document = search.Next(0); document is not Cursor.End; document = search.Next(document + 1))
        {
            if (counter.Admit(document))
            {
                Total++;
                top.Offer(new(search.Score(), language, segment, document));
            }
        }

        counter.Finish();
    }
}
