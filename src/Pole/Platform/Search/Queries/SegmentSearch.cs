using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>Walks through the documents of one segment that a plan finds and the person asking may read.</summary>
internal sealed class SegmentSearch
{
    private const int FewAlternatives = 6;

    private readonly LiveSegment _live;
    private readonly bool[]? _readable;
    private readonly (Cursor Cursor, int Clause)[] _byCost;
    private readonly Cursor[] _excluded;
    private FacetCounter? _filter;

    private SegmentSearch(LiveSegment live, QueryPlan plan, (Cursor, int)[] byCost, double[] counterweights, IReadOnlyList<Audience> audiences)
    {
        _live = live;
        _byCost = byCost;
        _readable = AllMayRead(live.Segment, audiences) ? null : [.. Enum.GetValues<Audience>().Select(audiences.Contains)];
        _excluded = [.. plan.Excluded.Select(c => CursorOf(live.Segment, c, counterweights)).OfType<Cursor>()];
    }

    /// <summary>The search of a plan in a segment, among some of its documents or all; null when a clause has nothing to find there.</summary>
    public static SegmentSearch? Of(
        LiveSegment live, QueryPlan plan, double[] counterweights, IReadOnlyList<Audience> audiences, Cursor? among = null)
    {
        var clauses = plan.Required.Count;
        if (clauses is 0)
        {
            among ??= new EveryCursor(live.Segment.Count);
        }

        var cursors = new (Cursor Cursor, int Clause)[clauses + (among is null ? 0 : 1)];
        for (var clause = 0; clause < clauses; clause++)
        {
            if (CursorOf(live.Segment, plan.Required[clause], counterweights) is not { } cursor)
            {
                return null;
            }

            cursors[clause] = (cursor, clause);
        }

        if (among is not null)
        {
            cursors[^1] = (among, clauses);
        }

        Array.Sort(cursors, (a, b) => a.Cursor.Cost - b.Cursor.Cost);
        return new(live, plan, cursors, counterweights, audiences);
    }

    /// <summary>The same search, of documents that a filter lets count.</summary>
    public SegmentSearch Through(FacetCounter filter)
    {
        _filter = filter;
        return this;
    }

    /// <summary>Fills a batch with the next documents found; none when all have been.</summary>
    public bool Next(Batch batch)
    {
        var (driver, clause) = _byCost[0];
        while (true)
        {
            batch.Clear();
            driver.Fill(batch, clause);
            if (batch.Count is 0)
            {
                return false;
            }

            _filter?.Check(batch);
            for (var i = 1; i < _byCost.Length && batch.Count > 0; i++)
            {
                _byCost[i].Cursor.Keep(batch, _byCost[i].Clause);
            }

            DropHidden(batch);
            for (var i = 0; i < _excluded.Length && batch.Count > 0; i++)
            {
                _excluded[i].Drop(batch);
            }

            if (batch.Count > 0)
            {
                driver.Rate(batch, clause);
                return true;
            }
        }
    }

    private static bool AllMayRead(Segment segment, IReadOnlyList<Audience> audiences)
    {
        foreach (var audience in segment.AudiencesMet)
        {
            if (!audiences.Contains(audience))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Drops what was removed since, and what the person asking may not read.</summary>
    private void DropHidden(Batch batch)
    {
        if (_readable is null && !_live.HasLosses)
        {
            return;
        }

        var kept = 0;
        Span<int> places = stackalloc int[Batch.Size];
        for (var i = 0; i < batch.Count; i++)
        {
            var document = batch.Documents[i];
            places[kept] = i;
            kept += !_live.IsRemoved(document) && _readable?[(int)_live.Segment.Audiences[document]] is not false ? 1 : 0;
        }

        batch.Keep(places[..kept]);
    }

    private static Cursor? CursorOf(Segment segment, Clause clause, double[] counterweights)
    {
        if (clause.Alternatives is [{ Worth: Alternative.AsTyped } only])
        {
            return CursorOf(segment, only, counterweights);
        }

        var ways = new List<Way>(clause.Alternatives.Count);
        foreach (var alternative in clause.Alternatives)
        {
            if (CursorOf(segment, alternative, counterweights) is { } cursor)
            {
                ways.Add(new(cursor, alternative.Worth));
            }
        }

        return ways switch
        {
            [] => null,
            [(var cursor, Alternative.AsTyped)] => cursor,
            { Count: <= FewAlternatives } => new AnyCursor([.. ways]),
            _ => new ManyCursor(segment.Count, [.. ways]),
        };
    }

    private static Cursor? CursorOf(Segment segment, Alternative alternative, double[] counterweights)
    {
        var terms = new (TermCursor, int)[alternative.Terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var (term, offset) = alternative.Terms[i];
            var number = segment.NumberOf(term);
            if (number < 0)
            {
                return null;
            }

            terms[i] = (new TermCursor(segment, number, counterweights), offset);
        }

        return alternative.IsPhrase ? new PhraseCursor(segment, terms, counterweights) : terms[0].Item1;
    }
}
