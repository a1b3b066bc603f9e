using System.Numerics;

namespace Pole.Platform.Search.Queries;

/// <summary>
/// How many letters to add, drop, change or swap with their neighbour to turn one word into another
/// (optimal string alignment), counted no further than asked.
/// </summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>Which letters a word has, one bit each; others than a to z share bits.</summary>
    public static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }

    /// <summary>Whether two words have so few letters in common that they are further apart; cheap, and never wrong when it says so.</summary>
    public static bool IsFurther(uint left, uint right, int most) =>
        BitOperations.PopCount(left & ~right) > most || BitOperations.PopCount(right & ~left) > most;

    /// <summary>The distance, or one more than <paramref name="most"/> when it is further.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most || left.Length > Longest || right.Length > Longest)
        {
            return most + 1;
        }

        Span<int> before = stackalloc int[Longest + 1];
        Span<int> above = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return Math.Min(above[right.Length], most + 1);
    }
}
