using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>Turns what somebody typed into clauses, in the terms that documents of one language have.</summary>
internal sealed class QueryPlanner(Analyzer analyzer, ILexicon lexicon, SynonymTable synonyms)
{
    private const int FewWays = 8;

    private readonly Phrases _phrases = new(analyzer, lexicon);

    public QueryPlan Plan(string text, bool typing)
    {
        var parts = new List<(QueryPart Part, List<Slot> Slots)>();
        var stopsCount = true;
        foreach (var part in QuerySyntax.Read(text, typing))
        {
            var slots = Slot.Read(analyzer, text.AsSpan(part.Start, part.Length));
            if (slots.Count > 0)
            {
                parts.Add((part, slots));
                stopsCount &= part.Excluded || AllSayLittle(part, slots);
            }
        }

        var required = new List<Clause>();
        var excluded = new List<Clause>();
        foreach (var (part, slots) in parts)
        {
            if (part.Excluded)
            {
                excluded.Add(ClauseOf(ExcludedWays(part, slots)));
            }
            else if (!part.Phrase)
            {
                AddWords(part, slots, stopsCount, required);
            }
            else if (stopsCount || slots.Exists(s => !s.IsStop))
            {
                required.Add(ClauseOf(_phrases.Ways(slots)));
            }
        }

        return new(required, excluded);
    }

    private void AddWords(QueryPart part, List<Slot> slots, bool stopsCount, List<Clause> required)
    {
        var joined = _phrases.JoinedRuns(slots);
        var met = synonyms.Met(slots);
        for (var at = 0; at < slots.Count; at++)
        {
            if (SaysLittle(part, slots, at) && !stopsCount)
            {
                continue;
            }

            var ways = WaysOf(slots[at]);
            foreach (var (from, count, term) in joined)
            {
                if (at >= from && at < from + count)
                {
                    ways.Add(new(term));
                }
            }

            if (IsUnfinished(part, slots, at))
            {
                ways.AddRange(Completions(slots[at]));
            }

            foreach (var (said, other) in met)
            {
                if (said.Contains(at))
                {
                    ways.AddRange(_phrases.Ways(other, Alternative.Synonym));
                }
            }

            required.Add(ClauseOf(ways));
        }
    }

    private List<Alternative> ExcludedWays(QueryPart part, List<Slot> slots) =>
    [
        .. slots is [var only] && !part.Phrase ? WaysOf(only) : _phrases.Ways(slots),
        .. part.Unfinished ? Completions(slots[^1]) : [],
    ];

    private List<Alternative> WaysOf(Slot slot)
    {
        var ways = new List<Alternative> { new(slot.AsOne.Term) };
        if (slot.IsCompound)
        {
            PhraseTerm[] parts = [.. slot.Parts.Index().Where(p => !p.Item.Stop).Select(p => new PhraseTerm(p.Item.Term, p.Index))];
            if (parts.Length > 1)
            {
                ways.Add(new([.. parts.Select(p => p with { Offset = p.Offset - parts[0].Offset })], Alternative.AsTyped));
            }
        }
        else if (!slot.IsStop)
        {
            foreach (var (left, right) in _phrases.Split(slot.AsOne))
            {
                ways.Add(new([new(left, 0), new(right, 1)], Alternative.AsTyped));
            }
        }

        return ways;
    }

    private IEnumerable<Alternative> Completions(Slot slot) =>
        lexicon.TermsOfWordsFrom(slot.AsOne.Folded)
            .Concat(analyzer.StopTermsFrom(slot.AsOne.Folded))
            .Select(t => new Alternative(t, Alternative.Completed));

    private static bool IsUnfinished(QueryPart part, List<Slot> slots, int at) => part.Unfinished && at == slots.Count - 1;

    private bool AllSayLittle(QueryPart part, List<Slot> slots)
    {
        for (var at = 0; at < slots.Count; at++)
        {
            if (!SaysLittle(part, slots, at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A stop word, or letters being typed that may become one, is not asked of documents when other words are.</summary>
    private bool SaysLittle(QueryPart part, List<Slot> slots, int at) => IsUnfinished(part, slots, at)
        ? part.Typing && analyzer.StopTermsFrom(slots[at].AsOne.Folded).Any()
        : slots[at].IsStop;

    /// <summary>Keeps the alternatives that documents have, each once; the first mention is the one that counts.</summary>
    private Clause ClauseOf(List<Alternative> alternatives)
    {
        var kept = new List<Alternative>(alternatives.Count);
        var known = alternatives.Count > FewWays ? new HashSet<Alternative>() : null;
        var most = 0;
        foreach (var alternative in alternatives)
        {
            var having = HavingAll(alternative);
            if (having > 0 && (known?.Add(alternative) ?? !kept.Contains(alternative)))
            {
                kept.Add(alternative);
                most = Math.Max(most, having);
            }
        }

        return new(kept) { Rarity = Bm25.Rarity(lexicon.Count, most) };
    }

    /// <summary>How many documents have the rarest of the terms.</summary>
    private int HavingAll(Alternative alternative)
    {
        var having = int.MaxValue;
        foreach (var (term, _) in alternative.Terms)
        {
            having = Math.Min(having, lexicon.CountOf(term));
        }

        return having;
    }
}
