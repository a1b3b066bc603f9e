namespace Pole.Platform.Web.Comparing;

/// <summary>A run of two lists that is the same in both, or what stands in one in the place of something else in the other.</summary>
internal sealed record Run<T>(bool Same, IReadOnlyList<T> Left, IReadOnlyList<T> Right);

/// <summary>Finds the longest common subsequence of two lists, by the table of Wagner and Fischer between what both begin and end with.</summary>
internal static class CommonParts
{
    /// <summary>Two lists whose middles are larger are said to differ as a whole: the table would take too long.</summary>
    private const long LargestTable = 4_000_000;

    public static IReadOnlyList<Run<T>> Of<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : IEquatable<T>
    {
        var head = left.Zip(right).TakeWhile(two => two.First.Equals(two.Second)).Count();
        var tail = 0;
        while (tail < Math.Min(left.Count, right.Count) - head && left[^(tail + 1)].Equals(right[^(tail + 1)]))
        {
            tail++;
        }

        List<(bool Left, bool Right)> steps = [.. Enumerable.Repeat((true, true), head)];
        Walk([.. left.Skip(head).Take(left.Count - head - tail)], [.. right.Skip(head).Take(right.Count - head - tail)], steps);
        steps.AddRange(Enumerable.Repeat((true, true), tail));
        return Gather(left, right, steps);
    }

    private static void Walk<T>(T[] left, T[] right, List<(bool, bool)> steps)
        where T : IEquatable<T>
    {
        var (i, j) = (0, 0);
        if ((long)left.Length * right.Length is > 0 and <= LargestTable)
        {
            var longest = TableOf(left, right);
            while (i < left.Length && j < right.Length)
            {
                var step = left[i].Equals(right[j]) ? (true, true) : longest[i + 1, j] >= longest[i, j + 1] ? (true, false) : (false, true);
                steps.Add(step);
                i += step.Item1 ? 1 : 0;
                j += step.Item2 ? 1 : 0;
            }
        }

        steps.AddRange(Enumerable.Repeat((true, false), left.Length - i));
        steps.AddRange(Enumerable.Repeat((false, true), right.Length - j));
    }

    private static int[,] TableOf<T>(T[] left, T[] right)
        where T : IEquatable<T>
    {
        var longest = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                longest[i, j] = left[i].Equals(right[j]) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }

    private static List<Run<T>> Gather<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, List<(bool Left, bool Right)> steps)
    {
        List<Run<T>> runs = [];
        var (i, j) = (0, 0);
        for (var at = 0; at < steps.Count;)
        {
            var same = steps[at] is (true, true);
            var part = steps.Skip(at).TakeWhile(step => step is (true, true) == same).ToList();
            var (lefts, rights) = (part.Count(step => step.Left), part.Count(step => step.Right));
            runs.Add(new(same, [.. left.Skip(i).Take(lefts)], [.. right.Skip(j).Take(rights)]));
            (i, j, at) = (i + lefts, j + rights, at + part.Count);
        }

        return runs;
    }
}
