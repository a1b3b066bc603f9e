using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>
/// Decides which documents of a segment pass the filters and counts facets on the way. A document that fails
/// one filter only still counts for the facet of that filter.
/// </summary>
internal sealed class FacetCounter
{
    private readonly Dictionary<string, Dictionary<string, int>> _totals;
    private readonly (FacetColumn? Column, bool[] Chosen)[] _filters;
    private readonly (string Name, FacetColumn? Column, int[] Counts, int Filter)[] _counted;

    public FacetCounter(
        Segment segment, IReadOnlyList<FacetFilter> filters, Dictionary<string, Dictionary<string, int>> totals)
    {
        _totals = totals;
        _filters = [.. filters.Select(f => Mask(segment.Facets.GetValueOrDefault(f.Facet), f.Values))];
        _counted =
        [
            .. totals.Keys.Select(name =>
            {
                var column = segment.Facets.GetValueOrDefault(name);
                var filter = filters.Index().FirstOrDefault(f => f.Item.Facet == name, (-1, null!)).Index;
                return (name, column, new int[column?.Values.Length ?? 0], filter);
            }),
        ];
    }

    /// <summary>Whether a document passes every filter; counts it where it counts.</summary>
    public bool Admit(int document)
    {
        var failed = -1;
        for (var i = 0; i < _filters.Length; i++)
        {
            if (!Passes(_filters[i], document))
            {
                if (failed >= 0)
                {
                    return false;
                }

                failed = i;
            }
        }

        foreach (var (_, column, counts, filter) in _counted)
        {
            if (column is not null && (failed < 0 || failed == filter))
            {
                foreach (var number in column.NumbersOf(document))
                {
                    counts[number]++;
                }
            }
        }

        return failed < 0;
    }

    /// <summary>Adds what was counted in this segment to the totals.</summary>
    public void Finish()
    {
        foreach (var (name, column, counts, _) in _counted)
        {
            for (var number = 0; number < counts.Length; number++)
            {
                if (counts[number] > 0)
                {
                    var values = _totals[name];
                    values[column!.Values[number]] = values.GetValueOrDefault(column.Values[number]) + counts[number];
                }
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

    private static bool Passes((FacetColumn? Column, bool[] Chosen) filter, int document)
    {
        if (filter.Column is not null)
        {
            foreach (var number in filter.Column.NumbersOf(document))
            {
                if (filter.Chosen[number])
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>At least one of these values in this facet.</summary>
internal sealed record FacetFilter(string Facet, IReadOnlyList<string> Values)
{
    /// <summary>The filters of a query; no value chosen is no filter.</summary>
    public static IReadOnlyList<FacetFilter> Of(SearchQuery query)
    {
        var kinds = query.Kinds.Count > 0 ? [new FacetFilter(SearchFacets.Kind, query.Kinds)] : Array.Empty<FacetFilter>();
        return [.. kinds, .. query.Filters.Where(f => f.Value.Count > 0).Select(f => new FacetFilter(f.Key, f.Value))];
    }
}
