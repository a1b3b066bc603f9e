using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>What may follow from what somebody has typed so far in one language.</summary>
internal sealed class Completions
{
    private readonly LanguageState _language;
    private readonly string _typed;
    private readonly Token _last;

    private Completions(LanguageState language, string typed, Token last)
    {
        _language = language;
        _typed = typed;
        _last = last;
    }

    /// <summary>What comes before the word being typed.</summary>
    public string Before => _typed[.._last.Start];

    /// <summary>Null when no word is being typed: there is none, or it has been ended.</summary>
    public static Completions? Of(LanguageState language, string typed)
    {
        var tokens = new List<Token>();
        language.Analyzer.Read(typed, tokens);
        return tokens is [.., var last] && last.End == typed.Length ? new(language, typed, last) : null;
    }

    /// <summary>What is typed with its last word ended, with the words that the most documents have that the reader may read.</summary>
    public IEnumerable<string> Words(IReadOnlyList<Audience> audiences, int limit)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var live in _language.Segments)
        {
            var words = live.Segment.Words;
            var (first, end) = RangeIn(words);
            for (var word = first; word < end; word++)
            {
                counts[words[word].Display] = counts.GetValueOrDefault(words[word].Display) + live.CountOfWord(word).For(audiences);
            }
        }

        var most = new PriorityQueue<string, (int, string)>(Comparer<(int Count, string Word)>.Create((a, b) =>
            a.Count != b.Count ? a.Count.CompareTo(b.Count) : string.CompareOrdinal(b.Word, a.Word)));
        foreach (var (word, count) in counts)
        {
            if (count > 0 && most.Count < limit)
            {
                most.Enqueue(word, (count, word));
            }
            else if (count > 0)
            {
                most.EnqueueDequeue(word, (count, word));
            }
        }

        var best = new string[most.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            best[i] = Before + most.Dequeue();
        }

        return best;
    }

    /// <summary>
    /// The documents that have in their title the beginning typed last, and all that was typed before it somewhere:
    /// shortest titles first, for they say most exactly what was typed, then the latest.
    /// </summary>
    public IEnumerable<Found> Titles(QueryPlan before, IReadOnlyList<Audience> audiences, int limit)
    {
        var found = new List<Found>();
        foreach (var live in _language.Segments)
        {
            var titled = TitledIn(live.Segment);
            if (titled.Cost is 0 || SegmentSearch.Of(live, before, _language.Counterweights, audiences, titled) is not { } search)
            {
                continue;
            }

            var top = new TopHits(limit);
            var batch = new Batch(before.Required.Count + 1);
            while (search.Next(batch))
            {
                foreach (var document in batch.Current)
                {
                    var length = live.Segment.TitleLengths[document];
                    if (-length >= top.Least)
                    {
                        top.Offer(new(-length, live.Segment.Days[document], 0, document));
                    }
                }
            }

            found.AddRange(top.InOrder().Select(c => new Found(c.First, _language, live.Segment, c.Document)));
        }

        found.Sort(Found.Order(SearchSort.Relevance));
        return found;
    }

    private SetCursor TitledIn(Segment segment)
    {
        var (first, end) = RangeIn(segment.Words);
        return new(segment.Count, segment.Words.TitlesWithAny(first, end));
    }

    private (int First, int End) RangeIn(WordList words)
    {
        var first = words.FirstFrom(_last.Word.Folded);
        return (first, words.EndOf(first, _last.Word.Folded));
    }
}
