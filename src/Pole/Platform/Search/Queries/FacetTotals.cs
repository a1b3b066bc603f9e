namespace Pole.Platform.Search.Queries;

/// <summary>How many of the documents found have each value of the facets asked for, over all segments.</summary>
internal sealed class FacetTotals
{
    private readonly (string[] Values, int[] Counts)[] _counted;

    public FacetTotals(IReadOnlyList<string> names)
    {
        Names = names.Count < 2 ? names : [.. names.Distinct(StringComparer.Ordinal)];
        _counted = new (string[], int[])[Names.Count];
        Array.Fill(_counted, ([], []));
    }

    public IReadOnlyList<string> Names { get; }

    /// <param name="facet">The place of its name.</param>
    /// <param name="values">Sorted.</param>
    /// <param name="counts">Of each value.</param>
    public void Add(int facet, string[] values, int[] counts)
    {
        ref var counted = ref _counted[facet];
        if (counted.Values.Length is 0)
        {
            counted = (values, counts);
            return;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (counts[i] > 0)
            {
                Add(ref counted, values[i], counts[i]);
            }
        }
    }

    /// <summary>The most frequent values first; values chosen are there even where they count nothing.</summary>
    public Dictionary<string, IReadOnlyList<FacetCount>> InOrder(IReadOnlyList<FacetFilter> filters)
    {
        var facets = new Dictionary<string, IReadOnlyList<FacetCount>>(Names.Count, StringComparer.Ordinal);
        for (var facet = 0; facet < _counted.Length; facet++)
        {
            facets[Names[facet]] = InOrder(_counted[facet], ChosenIn(filters, Names[facet]));
        }

        return facets;
    }

    private static void Add(ref (string[] Values, int[] Counts) counted, string value, int count)
    {
        var place = Array.BinarySearch(counted.Values, value, StringComparer.Ordinal);
        if (place >= 0)
        {
            counted.Counts[place] += count;
        }
        else
        {
            counted = ([.. counted.Values[..~place], value, .. counted.Values[~place..]], [.. counted.Counts[..~place], count, .. counted.Counts[~place..]]);
        }
    }

    private static HashSet<string> ChosenIn(IReadOnlyList<FacetFilter> filters, string facet) =>
        filters.Where(f => f.Facet == facet).SelectMany(f => f.Values).ToHashSet(StringComparer.Ordinal);

    private static FacetCount[] InOrder((string[] Values, int[] Counts) counted, HashSet<string> chosen)
    {
        foreach (var value in chosen)
        {
            Add(ref counted, value, 0);
        }

        // One number orders by count, the greatest first, then by value.
        var order = new ulong[counted.Values.Length];
        var listed = 0;
        for (var i = 0; i < order.Length; i++)
        {
            if (counted.Counts[i] > 0 || (chosen.Count > 0 && chosen.Contains(counted.Values[i])))
            {
                order[listed++] = ((ulong)(uint.MaxValue - (uint)counted.Counts[i]) << 32) | (uint)i;
            }
        }

        Array.Sort(order, 0, listed);
        var counts = new FacetCount[listed];
        for (var i = 0; i < listed; i++)
        {
            var place = (int)(uint)order[i];
            counts[i] = new(counted.Values[place], counted.Counts[place]);
        }

        return counts;
    }
}
