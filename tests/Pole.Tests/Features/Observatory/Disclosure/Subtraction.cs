namespace Pole.Features.Observatory.Disclosure;

/// <summary>
/// A reader who adds and subtracts all that is told: Gauss and Jordan over the sums that hold hidden cells, modulo a prime, where the
/// coefficients 1 and −1 stay exact.
/// </summary>
internal static class Subtraction
{
    private const long Prime = 2_147_483_647;

    /// <summary>The hidden cells whose value is a combination of what is told.</summary>
    public static IEnumerable<CellKey> Determined(IReadOnlySet<CellKey> hidden, IEnumerable<(CellKey Whole, IReadOnlyList<CellKey> Parts)> sums) =>
        Solve(hidden, sums).Where(pivot => pivot.Value.Count == 1).Select(pivot => pivot.Key);

    private static Dictionary<CellKey, Dictionary<CellKey, long>> Solve(IReadOnlySet<CellKey> hidden, IEnumerable<(CellKey Whole, IReadOnlyList<CellKey> Parts)> sums)
    {
        var pivots = new Dictionary<CellKey, Dictionary<CellKey, long>>();
        foreach (var sum in sums)
        {
            var row = sum.Parts.Where(hidden.Contains).ToDictionary(key => key, _ => 1L);
            if (hidden.Contains(sum.Whole))
            {
                row[sum.Whole] = Prime - 1;
            }

            foreach (var known in row.Keys.Where(pivots.ContainsKey).ToList())
            {
                Take(row, row[known], pivots[known]);
            }

            if (row.Count > 0)
            {
                Add(row, pivots);
            }
        }

        return pivots;
    }

    /// <summary>Makes a row one of those that are kept, each of which alone holds its first cell.</summary>
    private static void Add(Dictionary<CellKey, long> row, Dictionary<CellKey, Dictionary<CellKey, long>> pivots)
    {
        var first = row.Keys.First();
        var inverse = Power(row[first], Prime - 2);
        foreach (var key in row.Keys.ToList())
        {
            row[key] = row[key] * inverse % Prime;
        }

        foreach (var other in pivots.Values.Where(other => other.ContainsKey(first)))
        {
            Take(other, other[first], row);
        }

        pivots[first] = row;
    }

    private static void Take(Dictionary<CellKey, long> from, long times, Dictionary<CellKey, long> row)
    {
        foreach (var (key, factor) in row)
        {
            var left = (from.GetValueOrDefault(key) + ((Prime - times) * factor)) % Prime;
            if (left == 0)
            {
                from.Remove(key);
            }
            else
            {
                from[key] = left;
            }
        }
    }

    private static long Power(long number, long exponent)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1)
        {
            result = (exponent & 1) == 1 ? result * number % Prime : result;
            number = number * number % Prime;
        }

        return result;
    }
}
