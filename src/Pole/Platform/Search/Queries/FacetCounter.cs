using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>
/// Decides which documents of a segment pass the filters and counts facets on the way. A document that fails
/// one filter only still counts for the facet of that filter.
/// </summary>
internal sealed class FacetCounter
{
    private readonly (FacetColumn? Column, ulong Bits, ulong[] ByValue)[] _filters;
    private readonly (FacetColumn? Column, int[] Counts, ulong Filter)[] _counted;
    private readonly FacetTotals _totals;
    private readonly int[] _counting = new int[Batch.Size];

    public FacetCounter(Segment segment, FacetFilter[] filters, FacetTotals totals)
    {
        _totals = totals;
        _filters = new (FacetColumn?, ulong, ulong[])[filters.Length];
        for (var i = 0; i < filters.Length; i++)
        {
            // Who fails a filter whose facet is not counted counts nowhere.
            var bits = totals.Names.Contains(filters[i].Facet, StringComparer.Ordinal) ? BitOf(i) : ulong.MaxValue;
            var column = segment.Facets.GetValueOrDefault(filters[i].Facet);
            _filters[i] = (column, bits, column is null ? [] : ByValue(column, filters[i].Values, bits));
        }

        _counted = new (FacetColumn?, int[], ulong)[totals.Names.Count];
        for (var i = 0; i < _counted.Length; i++)
        {
            var (name, column) = (totals.Names[i], segment.Facets.GetValueOrDefault(totals.Names[i]));
            var filter = Array.FindIndex(filters, f => f.Facet == name);
            _counted[i] = (column, new int[column?.Values.Length ?? 0], filter < 0 ? 0 : BitOf(filter));
        }
    }

    /// <summary>Notes which filters the documents fail, and drops those that count nowhere: done before words are looked for in them.</summary>
    public void Check(Batch batch)
    {
        if (_filters.Length is 0)
        {
            return;
        }

        var failed = batch.Failed.AsSpan(0, batch.Count);
        failed.Clear();
        foreach (var (column, bits, byValue) in _filters)
        {
            if (column is null)
            {
                FailAll(failed, bits);
            }
            else
            {
                column.Check(batch.Current, byValue, failed);
            }
        }

        Keep(batch, mostFailed: 1);
    }

    /// <summary>Counts the documents where they count, and keeps those that pass every filter.</summary>
    public void Admit(Batch batch)
    {
        foreach (var (column, counts, filter) in _counted)
        {
            if (filter is not 0)
            {
                column?.Count(FailingNoneBut(filter, batch), counts);
            }
        }

        if (_filters.Length > 0)
        {
            Keep(batch, mostFailed: 0);
        }

        foreach (var (column, counts, filter) in _counted)
        {
            if (filter is 0)
            {
                column?.Count(batch.Current, counts);
            }
        }
    }

    /// <summary>Adds what was counted in this segment to the totals.</summary>
    public void Finish()
    {
        for (var i = 0; i < _counted.Length; i++)
        {
            if (_counted[i].Column is { } column)
            {
                // The first number stands for none.
                _counted[i].Counts[0] = 0;
                _totals.Add(i, column.Values, _counted[i].Counts);
            }
        }
    }

    private static ulong BitOf(int filter) =>
        filter < 64 ? 1UL << filter : throw new ArgumentOutOfRangeException(nameof(filter), "A query has at most 64 filters.");

    private static ulong[] ByValue(FacetColumn column, IReadOnlyList<string> chosen, ulong bits)
    {
        var byValue = new ulong[column.Values.Length];
        Array.Fill(byValue, bits);
        foreach (var value in chosen)
        {
            if (column.NumberOf(value) is >= 0 and var number)
            {
                byValue[number] = 0;
            }
        }

        return byValue;
    }

    private static void FailAll(Span<ulong> failed, ulong bits)
    {
        foreach (ref var one in failed)
        {
            one |= bits;
        }
    }

    /// <param name="batch">What to keep them of.</param>
    /// <param name="mostFailed">How many filters a document may fail to be kept: none or one.</param>
    private static void Keep(Batch batch, ulong mostFailed)
    {
        // Which pass, nobody can foresee, a processor neither: no branch depends on it.
        Span<int> places = stackalloc int[Batch.Size];
        var kept = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            // Less one, all bits of a number but its lowest stay; less nothing, all do.
            var failed = batch.Failed[i];
            places[kept] = i;
            kept += (failed & (failed - mostFailed)) is 0 ? 1 : 0;
        }

        batch.Keep(places[..kept]);
    }

    /// <summary>The documents that fail no filter, or this one only.</summary>
    private ReadOnlySpan<int> FailingNoneBut(ulong filter, Batch batch)
    {
        var count = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            _counting[count] = batch.Documents[i];
            count += (batch.Failed[i] & ~filter) is 0 ? 1 : 0;
        }

        return _counting.AsSpan(0, count);
    }
}
