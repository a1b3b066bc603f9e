namespace Pole.Platform.Search.Queries;

/// <summary>How many of the documents found have each value of the facets asked for, over all segments.</summary>
internal sealed class FacetTotals
{
    private readonly Dictionary<string, int>[] _counts;

    public FacetTotals(IReadOnlyList<string> names)
    {
        Names = names.Count < 2 ? names : [.. names.Distinct(StringComparer.Ordinal)];
        _counts = new Dictionary<string, int>[Names.Count];
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] = new(StringComparer.Ordinal);
        }
    }

    public IReadOnlyList<string> Names { get; }

    /// <param name="facet">The place of its name.</param>
    /// <param name="values">The first is none.</param>
    /// <param name="counts">Of each value.</param>
    public void Add(int facet, string[] values, ReadOnlySpan<int> counts)
    {
        var all = _counts[facet];
        for (var number = 1; number < values.Length; number++)
        {
            if (counts[number] > 0)
            {
                all[values[number]] = all.GetValueOrDefault(values[number]) + counts[number];
            }
        }
    }

    /// <summary>The most frequent values first; values chosen are there even where they count nothing.</summary>
    public Dictionary<string, IReadOnlyList<FacetCount>> InOrder(IReadOnlyList<FacetFilter> filters)
    {
        var facets = new Dictionary<string, IReadOnlyList<FacetCount>>(Names.Count, StringComparer.Ordinal);
        for (var facet = 0; facet < _counts.Length; facet++)
        {
            foreach (var filter in filters)
            {
                foreach (var value in filter.Facet == Names[facet] ? filter.Values : [])
                {
                    _counts[facet].TryAdd(value, 0);
                }
            }

            var counts = new FacetCount[_counts[facet].Count];
            var at = 0;
            foreach (var (value, count) in _counts[facet])
            {
                counts[at++] = new(value, count);
            }

            Array.Sort(counts, Compare);
            facets[Names[facet]] = counts;
        }

        return facets;
    }

    private static int Compare(FacetCount left, FacetCount right) =>
        right.Count.CompareTo(left.Count) is not 0 and var order ? order : string.CompareOrdinal(left.Value, right.Value);
}
