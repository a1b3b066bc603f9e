using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search.Excerpts;

/// <summary>A word of a text that a clause of the query was looking for.</summary>
internal readonly record struct Mark(int Start, int End, int Clause);

/// <summary>Finds in original texts the words that a plan looks for.</summary>
internal sealed class Marker
{
    private readonly Analyzer _analyzer;
    private readonly Dictionary<string, int> _clauseByTerm = new(StringComparer.Ordinal);
    private readonly List<(Alternative Phrase, int Clause)> _phrases = [];
    private readonly List<Token> _tokens = [];

    /// <summary>Made when a text must be read whole.</summary>
    private Initials? _initials;

    public Marker(Analyzer analyzer, QueryPlan plan)
    {
        _analyzer = analyzer;
        Clauses = plan.Required.Count;
        for (var clause = 0; clause < plan.Required.Count; clause++)
        {
            foreach (var alternative in plan.Required[clause].Alternatives)
            {
                if (alternative.IsPhrase)
                {
                    _phrases.Add((alternative, clause));
                }
                else
                {
                    _clauseByTerm.TryAdd(alternative.Terms[0].Term, clause);
                }
            }
        }
    }

    /// <summary>How many clauses there are to find.</summary>
    public int Clauses { get; }

    /// <summary>The marks of a text, in order, none over another.</summary>
    public IReadOnlyList<Mark> MarksOf(ReadOnlySpan<char> text)
    {
        if (_clauseByTerm.Count is 0 && _phrases.Count is 0)
        {
            return [];
        }

        _initials ??= new(_clauseByTerm.Keys.Concat(_phrases.SelectMany(p => p.Phrase.Terms.Select(t => t.Term))));
        _tokens.Clear();
        _analyzer.Read(text, _tokens, initials: _initials);
        return Marks();
    }

    /// <summary>The same, given where words stand that may be marked; the position becomes that after the text.</summary>
    public IReadOnlyList<Mark> MarksOf(ReadOnlySpan<char> text, ReadOnlySpan<ushort> places, ref int position, bool toEnd = true)
    {
        _tokens.Clear();
        position = _analyzer.ReadAt(text, _tokens, position, places, toEnd);
        return Marks();
    }

    private IReadOnlyList<Mark> Marks()
    {
        if (_tokens.Count is 0)
        {
            return [];
        }

        var marks = new List<Mark>();
        foreach (var token in _tokens)
        {
            if (ClauseOf(token.Word) is { } clause)
            {
                marks.Add(new(token.Start, token.End, clause));
            }
        }

        foreach (var (phrase, clause) in _phrases)
        {
            MarkPhrase(phrase, clause, marks);
        }

        return marks.Count > 1 ? WithoutOverlaps(marks) : marks;
    }

    private int? ClauseOf(Word word) =>
        _clauseByTerm.TryGetValue(word.Term, out var clause)
        || (word.Variant is { } variant && _clauseByTerm.TryGetValue(variant, out clause))
            ? clause
            : null;

    private void MarkPhrase(Alternative phrase, int clause, List<Mark> marks)
    {
        for (var first = 0; first < _tokens.Count; first++)
        {
            if (!Is(_tokens[first].Word, phrase.Terms[0].Term))
            {
                continue;
            }

            var found = new List<Token>();
            var next = first;
            foreach (var (term, offset) in phrase.Terms)
            {
                var wanted = _tokens[first].Position + offset;
                while (next < _tokens.Count && (_tokens[next].Position < wanted || (_tokens[next].Position == wanted && !Is(_tokens[next].Word, term))))
                {
                    next++;
                }

                if (next < _tokens.Count && _tokens[next].Position == wanted)
                {
                    found.Add(_tokens[next]);
                }
            }

            if (found.Count == phrase.Terms.Length)
            {
                marks.AddRange(found.Select(t => new Mark(t.Start, t.End, clause)));
            }
        }
    }

    private static bool Is(Word word, string term) => word.Term == term || word.Variant == term;

    private static List<Mark> WithoutOverlaps(List<Mark> marks)
    {
        // At one place the longest mark wins: the whole of éco-conception rather than éco.
        marks.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : b.End - a.End);
        var kept = new List<Mark>(marks.Count);
        foreach (var mark in marks)
        {
            if (kept.Count is 0 || mark.Start >= kept[^1].End)
            {
                kept.Add(mark);
            }
            else if (mark.End > kept[^1].End)
            {
                kept[^1] = kept[^1] with { End = mark.End };
            }
        }

        return kept;
    }
}
