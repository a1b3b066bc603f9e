using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Queries;

/// <summary>The synonyms of one language, as runs of terms that can be met in a query.</summary>
internal sealed class SynonymTable
{
    private readonly Dictionary<string, List<Expression>> _byFirstTerm = new(StringComparer.Ordinal);

    public SynonymTable(Analyzer analyzer, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        foreach (var group in groups)
        {
            var expressions = group.Select(e => Slot.Read(analyzer, e)).Where(s => s.Any(t => !t.IsStop)).ToList();
            foreach (var expression in expressions)
            {
                Word[] words = [.. expression.Where(s => !s.IsStop).Select(s => s.AsOne)];
                Expression met = new(words, [.. expressions.Where(e => e != expression)]);
                Named(words[0].Term).Add(met);
                if (words[0].Variant is { } variant)
                {
                    Named(variant).Add(met);
                }
            }
        }
    }

    /// <summary>Where a query's slots say what can be said otherwise: the slots, and the other expressions.</summary>
    public List<(int[] Slots, IReadOnlyList<Slot> Other)> Met(List<Slot> slots)
    {
        var met = new List<(int[], IReadOnlyList<Slot>)>();
        if (_byFirstTerm.Count is 0)
        {
            return met;
        }

        int[] meaning = [.. slots.Index().Where(s => !s.Item.IsStop).Select(s => s.Index)];
        for (var from = 0; from < meaning.Length; from++)
        {
            foreach (var expression in _byFirstTerm.GetValueOrDefault(slots[meaning[from]].AsOne.Term, []))
            {
                var run = meaning.Skip(from).Take(expression.Words.Length).ToArray();
                if (run.Length == expression.Words.Length && run.Zip(expression.Words).All(p => Same(slots[p.First].AsOne, p.Second)))
                {
                    met.AddRange(expression.Others.Select(other => (run, other)));
                }
            }
        }

        return met;
    }

    private static bool Same(Word typed, Word word) => typed.Term == word.Term || typed.Term == word.Variant;

    private List<Expression> Named(string first)
    {
        if (!_byFirstTerm.TryGetValue(first, out var expressions))
        {
            _byFirstTerm.Add(first, expressions = []);
        }

        return expressions;
    }

    private sealed record Expression(Word[] Words, IReadOnlyList<IReadOnlyList<Slot>> Others);
}
