using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>
/// Decides which documents of a segment pass the filters and counts facets on the way. A document that fails
/// one filter only still counts for the facet of that filter.
/// </summary>
internal sealed class FacetCounter
{
    private readonly (FacetColumn? Column, bool[] Chosen)[] _filters;
    private readonly (FacetColumn? Column, int[] Counts, int Filter)[] _counted;
    private readonly FacetTotals _totals;
    private readonly byte[] _failures = new byte[Batch.Size];
    private readonly int[] _failed = new int[Batch.Size];
    private readonly bool[] _fails = new bool[Batch.Size];
    private readonly int[] _counting = new int[Batch.Size];

    public FacetCounter(Segment segment, FacetFilter[] filters, FacetTotals totals)
    {
        _totals = totals;
        _filters = new (FacetColumn?, bool[])[filters.Length];
        for (var i = 0; i < filters.Length; i++)
        {
            _filters[i] = Mask(segment.Facets.GetValueOrDefault(filters[i].Facet), filters[i].Values);
        }

        _counted = new (FacetColumn?, int[], int)[totals.Names.Count];
        for (var i = 0; i < _counted.Length; i++)
        {
            var (name, column) = (totals.Names[i], segment.Facets.GetValueOrDefault(totals.Names[i]));
            _counted[i] = (column, new int[column?.Values.Length ?? 0], Array.FindIndex(filters, f => f.Facet == name));
        }
    }

    /// <summary>Keeps the documents that pass every filter; counts all where they count.</summary>
    public void Admit(Batch batch)
    {
        if (_filters.Length is 0)
        {
            foreach (var (column, counts, _) in _counted)
            {
                column?.Count(batch.Current, counts);
            }

            return;
        }

        Check(batch.Current);
        DropHopeless(batch);
        foreach (var (column, counts, filter) in _counted)
        {
            column?.Count(Counting(batch.Current, filter), counts);
        }

        var kept = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            if (_failures[i] is 0)
            {
                batch.Keep(i, kept++);
            }
        }

        batch.Count = kept;
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

    private static (FacetColumn? Column, bool[] Chosen) Mask(FacetColumn? column, IReadOnlyList<string> values)
    {
        var chosen = new bool[column?.Values.Length ?? 0];
        foreach (var value in values)
        {
            if (column?.NumberOf(value) is >= 0 and var number)
            {
                chosen[number] = true;
            }
        }

        return (column, chosen);
    }

    /// <summary>Notes how many filters each document fails, and the last of them.</summary>
    private void Check(ReadOnlySpan<int> documents)
    {
        Array.Clear(_failures);
        for (var filter = 0; filter < _filters.Length; filter++)
        {
            if (_filters[filter].Column is { } column)
            {
                column.Check(documents, _filters[filter].Chosen, _fails);
            }
            else
            {
                Array.Fill(_fails, true);
            }

            for (var i = 0; i < documents.Length; i++)
            {
                if (_fails[i])
                {
                    _failures[i] = (byte)Math.Min(2, _failures[i] + 1);
                    _failed[i] = filter;
                }
            }
        }
    }

    /// <summary>Drops the documents that fail more than one filter: they count nowhere.</summary>
    private void DropHopeless(Batch batch)
    {
        var kept = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            if (_failures[i] < 2)
            {
                batch.Keep(i, kept);
                (_failures[kept], _failed[kept]) = (_failures[i], _failed[i]);
                kept++;
            }
        }

        batch.Count = kept;
    }

    /// <summary>The documents that count for a facet, given its filter, if it has one.</summary>
    private ReadOnlySpan<int> Counting(ReadOnlySpan<int> documents, int filter)
    {
        var count = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            if (_failures[i] is 0 || (_failures[i] is 1 && _failed[i] == filter))
            {
                _counting[count++] = documents[i];
            }
        }

        return _counting.AsSpan(0, count);
    }
}
