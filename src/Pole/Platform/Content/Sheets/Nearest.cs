namespace Pole.Platform.Content.Sheets;

/// <summary>Finds what someone probably meant to type.</summary>
internal static class Nearest
{
    /// <summary>The end of a sentence that proposes the closest of the words known, empty when none is close.</summary>
    public static string Proposal(string typed, IEnumerable<string> known)
    {
        var (closest, nearest) = ("", int.MaxValue);
        foreach (var word in known)
        {
            var limit = Math.Min(Math.Max(2, Math.Min(typed.Length, word.Length) / 3), nearest - 1);
            if (Distance(typed, word, limit) is { } distance)
            {
                (closest, nearest) = (word, distance);
            }
        }

        return closest.Length > 0 ? $" ; vouliez-vous dire « {closest} » ?" : "";
    }

    /// <summary>How many letters must be changed, added or taken away (Levenshtein); null as soon as it is over the limit.</summary>
    public static int? Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return null;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            var least = current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > limit)
            {
                return null;
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length] <= limit ? previous[right.Length] : null;
    }
}
