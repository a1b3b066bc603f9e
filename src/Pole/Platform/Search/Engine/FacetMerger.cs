namespace Pole.Platform.Search.Engine;

/// <summary>Makes one facet column of several.</summary>
internal static class FacetMerger
{
    /// <param name="columns">Of one facet; some may be missing.</param>
    /// <param name="order">Each document, by its column and its number there.</param>
    public static FacetColumn Merge(FacetColumn?[] columns, (int Column, int Number)[] order)
    {
        var values = ValuesOf(columns, order);
        var places = Array.ConvertAll(columns, c => Array.ConvertAll(c?.Values ?? [], v => Math.Max(0, Array.BinarySearch(values, v, StringComparer.Ordinal))));
        var starts = new int[order.Length + 1];
        var all = new List<int>(order.Length);
        foreach (var (document, (column, number)) in order.Index())
        {
            if (columns[column] is { } from)
            {
                from.Add(number, places[column], all);
            }
            else
            {
                all.Add(0);
            }

            starts[document + 1] = all.Count;
        }

        return FacetColumn.Of(values, all.Count == order.Length ? [] : starts, all);
    }

    /// <summary>The values that any of the documents has, sorted, none first.</summary>
    private static string[] ValuesOf(FacetColumn?[] columns, (int Column, int Number)[] order)
    {
        var used = Array.ConvertAll(columns, c => new bool[c?.Values.Length ?? 0]);
        foreach (var (column, number) in order)
        {
            columns[column]?.Note(number, used[column]);
        }

        var values = columns.Zip(used).SelectMany(c => c.First?.Values.Where((_, v) => v > 0 && c.Second[v]) ?? []);
        return ["", .. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
