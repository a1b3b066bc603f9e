using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>The documents where several terms stand side by side, as far apart as in the phrase.</summary>
internal sealed class PhraseCursor : Cursor
{
    private readonly Segment _segment;
    private readonly double[] _counterweights;
    private readonly (TermCursor Cursor, int Offset)[] _terms;

    public PhraseCursor(Segment segment, (TermCursor Cursor, int Offset)[] terms, double[] counterweights)
    {
        _segment = segment;
        _counterweights = counterweights;
        _terms = terms;
        Array.Sort(_terms, (a, b) => a.Cursor.Cost - b.Cursor.Cost);
    }

    public override int Cost => _terms[0].Cursor.Cost;

    public override int Advance(int target)
    {
        while (Document < target)
        {
            target = Together(target);
            Document = target;
            if (target is End || StandTogether())
            {
                break;
            }

            target++;
        }

        return Document;
    }

    /// <summary>A phrase counts as much as the least of its words.</summary>
    public override double Fit()
    {
        var weight = FieldWeights.Most;
        foreach (var (cursor, _) in _terms)
        {
            weight = Math.Min(weight, cursor.Weight);
        }

        return Bm25.Fit(weight, _counterweights[_segment.Lengths[Document]]);
    }

    private int Together(int target)
    {
        for (var i = 0; i < _terms.Length && target is not End; i++)
        {
            var document = _terms[i].Cursor.Advance(target);
            if (document > target)
            {
                target = document;
                i = -1;
            }
        }

        return target;
    }

    private bool StandTogether()
    {
        var (rarest, offset) = _terms[0];
        foreach (var position in rarest.Positions)
        {
            var found = position is not FieldWeights.NoPosition;
            for (var i = 1; i < _terms.Length && found; i++)
            {
                var wanted = position - offset + _terms[i].Offset;
                found = wanted is >= 0 and <= FieldWeights.LastPosition && _terms[i].Cursor.Positions.BinarySearch((ushort)wanted) >= 0;
            }

            if (found)
            {
                return true;
            }
        }

        return false;
    }
}
