using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>Walks through the documents of one segment that a plan finds and the person asking may read.</summary>
internal sealed class SegmentSearch
{
    private const int FewAlternatives = 6;

    private readonly LiveSegment _live;
    private readonly bool[] _readable;
    private readonly (Cursor Cursor, double Rarity)[] _required;
    private readonly Cursor[] _byCost;
    private readonly Cursor[] _excluded;

    public SegmentSearch(LiveSegment live, QueryPlan plan, double averageLength, IReadOnlyList<Audience> audiences)
    {
        _live = live;
        _readable = [.. Enum.GetValues<Audience>().Select(audiences.Contains)];
        _required = [.. plan.Required.Select(c => (CursorOf(c, averageLength), c.Rarity))];
        _byCost = [.. _required.Select(r => r.Cursor).OrderBy(c => c.Cost)];
        _excluded = [.. plan.Excluded.Select(c => CursorOf(c, averageLength))];
    }

    /// <summary>The first document found at or after a number, or <see cref="Cursor.End"/>.</summary>
    public int Next(int target)
    {
        while ((target = Together(target)) is not Cursor.End)
        {
            if (_readable[(int)_live.Segment.Audiences[target]] && !_live.IsRemoved(target) && !IsExcluded(target))
            {
                return target;
            }

            target++;
        }

        return Cursor.End;
    }

    /// <summary>How well the document it stands on fits: the sum over clauses, in the order they were typed.</summary>
    public double Score()
    {
        var score = 0d;
        foreach (var (cursor, rarity) in _required)
        {
            score += rarity * cursor.Fit();
        }

        return score;
    }

    private bool IsExcluded(int document)
    {
        foreach (var cursor in _excluded)
        {
            if (cursor.Advance(document) == document)
            {
                return true;
            }
        }

        return false;
    }

    private int Together(int target)
    {
        if (target >= _live.Segment.Documents.Length)
        {
            return Cursor.End;
        }

        for (var i = 0; i < _byCost.Length && target is not Cursor.End; i++)
        {
            var document = _byCost[i].Advance(target);
            if (document > target)
            {
                target = document;
                i = -1;
            }
        }

        return target;
    }

    private Cursor CursorOf(Clause clause, double averageLength)
    {
        (Cursor Cursor, double Worth)[] cursors =
        [
            .. clause.Alternatives
                .Select(a => (Cursor: CursorOf(a, averageLength), a.Worth))
                .Where(a => a.Cursor is not null)
                .Select(a => (a.Cursor!, a.Worth)),
        ];
        return cursors switch
        {
            [(var only, Alternative.AsTyped)] => only,
            { Length: <= FewAlternatives } => new AnyCursor(cursors),
            _ => new ManyCursor(_live.Segment.Documents.Length, cursors),
        };
    }

    private Cursor? CursorOf(Alternative alternative, double averageLength)
    {
        var segment = _live.Segment;
        var terms = new (TermCursor, int)[alternative.Terms.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            var (term, offset) = alternative.Terms[i];
            var number = segment.NumberOf(term);
            if (number < 0)
            {
                return null;
            }

            terms[i] = (new TermCursor(segment, number, averageLength), offset);
        }

        return alternative.IsPhrase ? new PhraseCursor(segment, terms, averageLength) : terms[0].Item1;
    }
}
