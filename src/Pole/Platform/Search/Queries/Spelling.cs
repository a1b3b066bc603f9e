using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>Proposes near queries when one finds nothing: words of the documents spelled nearly so, then fewer words.</summary>
internal sealed class Spelling(LanguageState language)
{
    private const int NearWords = 4;
    private const int MostQueries = 40;

    /// <summary>Near queries, the most promising first; whoever asks must try them, for some find nothing either.</summary>
    public IEnumerable<string> Near(string text)
    {
        var words = WordsOf(text);
        var near = words.Select(w => Nearest(w.Word)).ToList();
        var unknown = Enumerable.Range(0, words.Count).Where(i => !IsKnown(words[i].Word)).ToList();
        return Corrected(text, words, near, unknown)
            .Concat(words.Select((w, i) => (w, i)).SelectMany(w => near[w.i].Select(n => Put(text, [(w.w, n)]))))
            .Concat(Shortened(text, words))
            .Where(q => !string.Equals(q, text, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Take(MostQueries);
    }

    /// <summary>Every unknown word replaced, trying nearer words first.</summary>
    private static IEnumerable<string> Corrected(string text, List<Token> words, List<string[]> near, List<int> unknown)
    {
        if (unknown.Count is 0 || unknown.Exists(i => near[i].Length is 0))
        {
            yield break;
        }

        for (var attempt = 0; attempt < NearWords; attempt++)
        {
            var turn = attempt;
            yield return Put(text, [.. unknown.Select(i => (words[i], near[i][Math.Min(turn, near[i].Length - 1)]))]);
        }
    }

    /// <summary>The words left when one is taken away, then each word alone, the longest first.</summary>
    private static IEnumerable<string> Shortened(string text, List<Token> words)
    {
        if (words.Count < 2)
        {
            return [];
        }

        var written = words.Select(w => text.Substring(w.Start, w.Length)).ToList();
        var without = words.Count > 2
            ? Enumerable.Range(0, words.Count).OrderBy(i => written[i].Length).Select(i => string.Join(' ', written.Where((_, j) => j != i)))
            : [];
        return without.Concat(written.OrderByDescending(w => w.Length));
    }

    private static string Put(string text, IReadOnlyList<(Token Word, string Instead)> changes)
    {
        foreach (var (word, instead) in changes.OrderByDescending(c => c.Word.Start))
        {
            text = string.Concat(text.AsSpan(0, word.Start), instead, text.AsSpan(word.End));
        }

        return text;
    }

    private List<Token> WordsOf(string text)
    {
        var tokens = new List<Token>();
        language.Analyzer.Read(text.AsSpan(0, Math.Min(text.Length, QuerySyntax.LongestText)), tokens);
        return
        [
            .. tokens
                .GroupBy(t => t.Position)
                .Select(g => g.Last())
                .Where(t => !t.Word.Stop && !(t.Start > 0 && text[t.Start - 1] is '-')),
        ];
    }

    private bool IsKnown(Word word) => language.CountOf(word.Term) > 0;

    private string[] Nearest(Word word)
    {
        var most = word.Folded.Length switch { < 3 => 0, < 6 => 1, _ => 2 };
        var near = new Dictionary<string, (int Distance, int Documents, string Display)>(StringComparer.Ordinal);
        foreach (var live in most is 0 ? [] : language.Segments)
        {
            for (var i = 0; i < live.Segment.Words.Length; i++)
            {
                var entry = live.Segment.Words[i];
                if (entry.Folded == word.Folded || Math.Abs(entry.Folded.Length - word.Folded.Length) > most || live.CountOfWord(i) is 0)
                {
                    continue;
                }

                var distance = EditDistance.Between(word.Folded, entry.Folded, most);
                if (distance <= most)
                {
                    var known = near.GetValueOrDefault(entry.Folded);
                    near[entry.Folded] = (distance, known.Documents + live.CountOfWord(i), Richer(known.Display, entry.Display));
                }
            }
        }

        return
        [
            .. near
                .OrderBy(n => n.Value.Distance)
                .ThenByDescending(n => n.Key[0] == word.Folded[0])
                .ThenByDescending(n => n.Value.Documents)
                .ThenBy(n => n.Key, StringComparer.Ordinal)
                .Take(NearWords)
                .Select(n => n.Value.Display),
        ];
    }

    /// <summary>Of two spellings that differ by accents, the one that has them.</summary>
    private static string Richer(string? left, string right) =>
        left is null || right.Count(c => c > '\u007F') > left.Count(c => c > '\u007F') ? right : left;
}
