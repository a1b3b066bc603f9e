using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>Ends the last word of what is being typed, with the words that the most documents have.</summary>
internal static class Completions
{
    public static IEnumerable<string> Of(LanguageState language, string typed, int limit)
    {
        var tokens = new List<Token>();
        language.Analyzer.Read(typed, tokens);
        if (tokens is not [.., var last] || last.End != typed.Length)
        {
            return [];
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var live in language.Segments)
        {
            var words = live.Segment.Words;
            for (var i = live.Segment.FirstWordFrom(last.Word.Folded);
                i < words.Length && words[i].Folded.StartsWith(last.Word.Folded, StringComparison.Ordinal);
                i++)
            {
                counts[words[i].Display] = counts.GetValueOrDefault(words[i].Display) + live.CountOfWord(i);
            }
        }

        return counts
            .Where(c => c.Value > 0)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .Take(limit)
            .Select(c => string.Concat(typed.AsSpan(0, last.Start), c.Key));
    }
}
