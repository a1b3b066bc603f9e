using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>One query over one state of the index.</summary>
internal sealed class Search
{
    /// <summary>How far one can leaf; further pages are empty.</summary>
    private const int MostHits = 10_000;

    private readonly SearchQuery _query;
    private readonly FacetFilter[] _filters;
    private readonly FacetTotals _facets;
    private readonly List<(LanguageState Language, QueryPlan Plan)> _plans = [];

    public Search(IndexState state, SearchQuery query, Func<LanguageState, QueryPlanner> planners)
    {
        _query = query;
        _filters = FacetFilter.Of(query);
        _facets = new(query.Facets);
        foreach (var language in state.Languages)
        {
            if (language.Count > 0 && (query.Language is null || query.Language == language.Analyzer.Language))
            {
                _plans.Add((language, planners(language).Plan(query.Text, query.Typing)));
            }
        }
    }

    public int Total { get; private set; }

    public IReadOnlyList<Found> Hits { get; private set; } = [];

    /// <summary>What tells the next page which documents were shown until now; null when nothing comes after.</summary>
    public SeenHits? Seen { get; private set; }

    public QueryPlan PlanOf(LanguageState language) => _plans.Find(p => p.Language == language).Plan;

    public Search Run()
    {
        var (page, size) = (Math.Max(1, _query.Page), Math.Max(0, _query.PageSize));
        var wanted = (int)Math.Min((long)page * size, MostHits);
        var found = new List<Found>();
        var segments = 0;
        foreach (var (language, plan) in _plans)
        {
            foreach (var live in language.Segments)
            {
                var before = found.Count;
                Run(language, live, plan, wanted, found);
                segments += found.Count > before ? 1 : 0;
            }
        }

        if (segments > 1)
        {
            found.Sort(Found.Order(_query.Sort));
        }

        Show(found.GetRange(0, Math.Min(wanted, found.Count)), (int)Math.Min((long)(page - 1) * size, wanted), size);
        return this;
    }

    /// <summary>Shows what comes after the pages before; those that were shown there stay out, wherever they stand now.</summary>
    private void Show(List<Found> found, int before, int size)
    {
        var seen = SeenHits.Read(_query.Seen, before) ?? SeenHits.Of(found.Take(before));
        var after = found.Skip(before - seen.Count).ToList();
        var unseen = after.FindAll(f => !seen.Has(f));
        Hits = [.. unseen.Take(size)];

        // What was shown may have left since: what is left to show is not told by the number of the page.
        var shown = Math.Min(before - seen.Count, found.Count) + after.Count - unseen.Count + Hits.Count;
        Seen = shown < Math.Min(Total, MostHits) ? seen.And(Hits) : null;
    }

    /// <summary>Whether anything is found, looking no further than the first documents.</summary>
    public bool FindsAny()
    {
        foreach (var (language, plan) in _plans)
        {
            var batch = new Batch(plan.Required.Count);
            foreach (var live in language.Segments)
            {
                var filter = new FacetCounter(live.Segment, _filters, new FacetTotals([]));
                if (SearchOf(live, plan, language)?.Through(filter).Next(batch) is true)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The counts of the facets asked for, with the values chosen even where they count nothing.</summary>
    public Dictionary<string, IReadOnlyList<FacetCount>> Facets() => _facets.InOrder(_filters);

    private void Run(LanguageState language, LiveSegment live, QueryPlan plan, int wanted, List<Found> found)
    {
        if (SearchOf(live, plan, language) is not { } search)
        {
            return;
        }

        var counter = new FacetCounter(live.Segment, _filters, _facets);
        search.Through(counter);
        var top = new TopHits(wanted);
        var batch = new Batch(plan.Required.Count);
        while (search.Next(batch))
        {
            counter.Admit(batch);
            Total += batch.Count;
            Offer(top, batch, plan.Rarities, live.Segment);
        }

        counter.Finish();
        foreach (var candidate in top.InOrder())
        {
            found.Add(new(ScoreOf(candidate), language, live.Segment, candidate.Document));
        }
    }

    private void Offer(TopHits top, Batch batch, double[] rarities, Segment segment)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var (document, score) = (batch.Documents[i], batch.Score(i, rarities));
            switch (_query.Sort)
            {
                case SearchSort.Relevance when score < top.Least:
                    break;
                case SearchSort.Relevance:
                    top.Offer(new(score, segment.Days[document], 0, document));
                    break;
                case SearchSort.Date:
                    top.Offer(new(segment.Days[document], score, 0, document));
                    break;
                case SearchSort.Title:
                    top.Offer(new(-segment.TitleRanks[document], segment.Days[document], score, document));
                    break;
            }
        }
    }

    private double ScoreOf(in Candidate candidate) => _query.Sort switch
    {
        SearchSort.Relevance => candidate.First,
        SearchSort.Date => candidate.Second,
        SearchSort.Title => candidate.Third,
    };

    private SegmentSearch? SearchOf(LiveSegment live, QueryPlan plan, LanguageState language) =>
        SegmentSearch.Of(live, plan, language.Counterweights, _query.Audiences);
}
