using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>Turns what somebody typed into clauses, in the terms that documents of one language have.</summary>
internal sealed class QueryPlanner(Analyzer analyzer, ILexicon lexicon, SynonymTable synonyms)
{
    private readonly Phrases _phrases = new(analyzer, lexicon);

    public QueryPlan Plan(string text, bool typing)
    {
        var required = new List<Clause>();
        var excluded = new List<Clause>();
        var parts = QuerySyntax.Read(text, typing)
            .Select(p => (Part: p, Slots: Slot.Read(analyzer, p.In(text))))
            .Where(p => p.Slots.Count > 0)
            .ToList();
        var stopsCount = parts.TrueForAll(p => p.Part.Excluded || Enumerable.Range(0, p.Slots.Count).All(i => SaysLittle(p.Part, p.Slots, i)));
        foreach (var (part, slots) in parts)
        {
            if (part.Excluded)
            {
                excluded.Add(ClauseOf(ExcludedWays(part, slots)));
            }
            else if (part.Phrase)
            {
                required.AddRange(slots.All(s => s.IsStop) && !stopsCount ? [] : [ClauseOf(_phrases.Ways(slots))]);
            }
            else
            {
                required.AddRange(WordClauses(part, slots, stopsCount));
            }
        }

        return new(required, excluded);
    }

    private IEnumerable<Clause> WordClauses(QueryPart part, IReadOnlyList<Slot> slots, bool stopsCount)
    {
        var joined = _phrases.JoinedRuns(slots).ToList();
        var met = synonyms.Met(slots).ToList();
        for (var i = 0; i < slots.Count; i++)
        {
            if (SaysLittle(part, slots, i) && !stopsCount)
            {
                continue;
            }

            var at = i;
            var unfinished = IsUnfinished(part, slots, i);
            yield return ClauseOf(
            [
                .. WaysOf(slots[i]),
                .. joined.Where(j => at >= j.From && at < j.From + j.Count).Select(j => new Alternative(j.Term)),
                .. unfinished ? Completions(slots[i]) : [],
                .. met.Where(m => m.Slots.Contains(at)).SelectMany(m => _phrases.Ways(m.Other, Alternative.Synonym)),
            ]);
        }
    }

    private IEnumerable<Alternative> ExcludedWays(QueryPart part, IReadOnlyList<Slot> slots) =>
    [
        .. slots is [var only] && !part.Phrase ? WaysOf(only) : _phrases.Ways(slots),
        .. part.Unfinished ? Completions(slots[^1]) : [],
    ];

    private IEnumerable<Alternative> WaysOf(Slot slot)
    {
        yield return new(slot.AsOne.Term);

        if (slot.IsCompound)
        {
            PhraseTerm[] parts = [.. slot.Parts.Index().Where(p => !p.Item.Stop).Select(p => new PhraseTerm(p.Item.Term, p.Index))];
            if (parts.Length > 1)
            {
                yield return new([.. parts.Select(p => p with { Offset = p.Offset - parts[0].Offset })], Alternative.AsTyped);
            }
        }
        else if (!slot.IsStop)
        {
            foreach (var (left, right) in _phrases.Split(slot.AsOne))
            {
                yield return new([new(left, 0), new(right, 1)], Alternative.AsTyped);
            }
        }
    }

    private IEnumerable<Alternative> Completions(Slot slot) =>
        lexicon.TermsOfWordsFrom(slot.AsOne.Folded)
            .Concat(analyzer.StopTermsFrom(slot.AsOne.Folded))
            .Select(t => new Alternative(t, Alternative.Completed));

    private static bool IsUnfinished(QueryPart part, IReadOnlyList<Slot> slots, int at) => part.Unfinished && at == slots.Count - 1;

    /// <summary>A stop word, or letters being typed that may become one, is not asked of documents when other words are.</summary>
    private bool SaysLittle(QueryPart part, IReadOnlyList<Slot> slots, int at) => IsUnfinished(part, slots, at)
        ? part.Typing && analyzer.StopTermsFrom(slots[at].AsOne.Folded).Any()
        : slots[at].IsStop;

    /// <summary>Keeps the alternatives that documents have, each once; the first mention is the one that counts.</summary>
    private Clause ClauseOf(IEnumerable<Alternative> alternatives)
    {
        var kept = new List<Alternative>();
        var known = new HashSet<Alternative>();
        var most = 0;
        foreach (var alternative in alternatives)
        {
            var having = alternative.Terms.Min(t => lexicon.CountOf(t.Term));
            if (having > 0 && known.Add(alternative))
            {
                kept.Add(alternative);
                most = Math.Max(most, having);
            }
        }

        return new(kept) { Rarity = Bm25.Rarity(lexicon.Count, most) };
    }
}
