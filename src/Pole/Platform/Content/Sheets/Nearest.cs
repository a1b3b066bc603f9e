namespace Pole.Platform.Content.Sheets;

/// <summary>Finds what someone probably meant to type.</summary>
internal static class Nearest
{
    /// <summary>The end of a sentence that proposes the closest of the words known, empty when none is close.</summary>
    public static string Proposal(string typed, IEnumerable<string> known)
    {
        var closest = known.Select(word => (Word: word, Distance: Distance(typed, word))).OrderBy(w => w.Distance).FirstOrDefault();
        return closest.Word is not null && closest.Distance <= Math.Max(2, Math.Min(typed.Length, closest.Word.Length) / 3)
            ? $" ; vouliez-vous dire « {closest.Word} » ?"
            : "";
    }

    /// <summary>How many letters must be changed, added or taken away (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
