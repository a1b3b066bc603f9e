using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>
/// Proposes near queries when one finds nothing: words spelled nearly so, then fewer words. What stands only in documents
/// that the reader may not read is as if it were not there.
/// </summary>
internal sealed class Spelling(LanguageState language, IReadOnlyList<Audience> audiences)
{
    private const int NearWords = 4;
    private const int MostQueries = 40;

    /// <summary>Near queries, the most promising first; whoever asks must try them, for some find nothing either.</summary>
    public IEnumerable<string> Near(string text)
    {
        var words = WordsOf(text);
        var unknown = words.Where(w => !IsKnown(w.Word)).ToList();
        return Corrected(text, unknown)
            .Concat(Shortened(text, [.. words.Except(unknown)], all: unknown.Count is 0))
            .Concat(words.Except(unknown).SelectMany(w => Nearest(w.Word).Select(n => Put(text, [(w, n)]))))
            .Where(q => !string.Equals(q, text, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Take(MostQueries);
    }

    /// <summary>Every unknown word replaced, trying nearer words first.</summary>
    private IEnumerable<string> Corrected(string text, List<Token> unknown)
    {
        var near = unknown.Select(w => Nearest(w.Word)).ToList();
        if (unknown.Count is 0 || near.Exists(n => n.Length is 0))
        {
            yield break;
        }

        for (var turn = 0; turn < NearWords; turn++)
        {
            yield return Put(text, [.. unknown.Zip(near, (word, ways) => (word, ways[Math.Min(turn, ways.Length - 1)]))]);
        }
    }

    /// <summary>The known words, less one, then each alone, the rarest first.</summary>
    private IEnumerable<string> Shortened(string text, List<Token> known, bool all)
    {
        if (!all && known.Count > 0)
        {
            yield return Written(text, known);
        }

        var rarestFirst = known.OrderBy(w => language.CountOf(w.Word.Term)).ToList();
        for (var left = rarestFirst.Count - 1; left >= 0 && known.Count > 2; left--)
        {
            yield return Written(text, known.Where(w => w != rarestFirst[left]));
        }

        foreach (var word in known.Count > 1 ? rarestFirst : [])
        {
            yield return Written(text, [word]);
        }
    }

    private static string Written(string text, IEnumerable<Token> words) =>
        string.Join(' ', words.Select(w => text.Substring(w.Start, w.Length)));

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

    private bool IsKnown(Word word) => language.IsReadable(word.Term, audiences);

    private string[] Nearest(Word word)
    {
        var most = word.Folded.Length switch { < 3 => 0, < 6 => 1, _ => 2 };
        var near = new Dictionary<string, (int Distance, int Documents, string Display)>(StringComparer.Ordinal);
        var letters = EditDistance.LettersOf(word.Folded);
        foreach (var live in most is 0 ? [] : language.Segments)
        {
            var words = live.Segment.Words;
            for (var i = 0; i < words.Count; i++)
            {
                if (EditDistance.IsFurther(letters, words.LettersOf(i), most))
                {
                    continue;
                }

                var entry = words[i];
                var documents = live.CountOfWord(i).For(audiences);
                if (documents is 0 || Math.Abs(entry.Folded.Length - word.Folded.Length) > most || entry.Folded == word.Folded)
                {
                    continue;
                }

                var distance = EditDistance.Between(word.Folded, entry.Folded, most);
                if (distance <= most)
                {
                    var known = near.GetValueOrDefault(entry.Folded);
                    near[entry.Folded] = (distance, known.Documents + documents, Richer(known.Display, entry.Display));
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
