using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>
/// The ways in which words side by side may have been written in a document: <c>éco-conception</c>,
/// <c>écoconception</c> and <c>éco conception</c> are the same words, whichever was typed.
/// </summary>
internal sealed class Phrases(Analyzer analyzer, ILexicon lexicon)
{
    private const int MostWays = 16;
    private const int MostJoined = 3;
    private const int ShortestPart = 3;

    /// <summary>A phrase with gaps where stop words stand; of stop words alone, those.</summary>
    public List<Alternative> Ways(IReadOnlyList<Slot> slots, double worth = Alternative.AsTyped)
    {
        var ways = new List<Alternative>();
        Extend(slots, 0, [], 0, slots.All(s => s.IsStop), worth, ways);
        return ways;
    }

    /// <summary>The term of several words written as one, if documents have it.</summary>
    public string? Joined(IReadOnlyList<Slot> slots, int from, int count)
    {
        var meaning = false;
        Span<char> together = stackalloc char[Analyzer.LongestWord];
        var length = 0;
        for (var i = from; i < from + count; i++)
        {
            var word = slots[i].AsOne.Lower;
            if (slots[i].IsCompound || length + word.Length > together.Length)
            {
                return null;
            }

            meaning |= !slots[i].IsStop;
            word.CopyTo(together[length..]);
            length += word.Length;
        }

        if (!meaning)
        {
            return null;
        }

        var term = analyzer.WordOf(together[..length]).Term;
        return lexicon.CountOf(term) > 0 ? term : null;
    }

    /// <summary>The places where several slots from one on may be written as one word.</summary>
    public List<(int From, int Count, string Term)> JoinedRuns(IReadOnlyList<Slot> slots)
    {
        var runs = new List<(int, int, string)>();
        for (var from = 0; from < slots.Count; from++)
        {
            for (var count = 2; count <= MostJoined && from + count <= slots.Count; count++)
            {
                if (Joined(slots, from, count) is { } term)
                {
                    runs.Add((from, count, term));
                }
            }
        }

        return runs;
    }

    /// <summary>A word that documents may have as two.</summary>
    public List<(string Left, string Right)> Split(Word word)
    {
        var pairs = new List<(string, string)>();
        for (var at = ShortestPart; at <= word.Folded.Length - ShortestPart; at++)
        {
            var lefts = lexicon.TermsOfWord(word.Folded.AsSpan(0, at));
            foreach (var right in lefts.Count is 0 ? [] : lexicon.TermsOfWord(word.Folded.AsSpan(at)))
            {
                foreach (var left in lefts)
                {
                    pairs.Add((left, right));
                }
            }
        }

        return pairs;
    }

    private void Extend(
        IReadOnlyList<Slot> slots, int at, List<PhraseTerm> terms, int offset, bool stopsCount, double worth, List<Alternative> ways)
    {
        if (ways.Count == MostWays)
        {
            return;
        }

        if (at == slots.Count)
        {
            if (terms.Count > 0)
            {
                var first = terms[0].Offset;
                ways.Add(new([.. terms.Select(t => t with { Offset = t.Offset - first })], worth));
            }

            return;
        }

        foreach (var (consumed, step, places) in StepsAt(slots, at, stopsCount))
        {
            Extend(slots, at + consumed, [.. terms, .. step.Select(t => t with { Offset = t.Offset + offset })], offset + places, stopsCount, worth, ways);
        }
    }

    /// <summary>What may stand next in a document: how many slots it takes, its terms, and how many places they take.</summary>
    private IEnumerable<(int Consumed, PhraseTerm[] Terms, int Places)> StepsAt(IReadOnlyList<Slot> slots, int at, bool stopsCount)
    {
        var slot = slots[at];
        if (slot.IsStop && !stopsCount)
        {
            yield return (1, [], slot.Parts.Length);
        }
        else
        {
            yield return (1, [new(slot.AsOne.Term, 0)], 1);
        }

        if (slot.IsCompound && !slot.IsStop)
        {
            yield return (1, [.. slot.Parts.Index().Where(p => !p.Item.Stop).Select(p => new PhraseTerm(p.Item.Term, p.Index))], slot.Parts.Length);
        }
        else if (!slot.IsStop)
        {
            foreach (var (left, right) in Split(slot.AsOne))
            {
                yield return (1, [new(left, 0), new(right, 1)], 2);
            }
        }

        for (var count = 2; count <= MostJoined && at + count <= slots.Count; count++)
        {
            if (Joined(slots, at, count) is { } term)
            {
                yield return (count, [new(term, 0)], 1);
            }
        }
    }
}
