using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>Walks through the documents of a segment that meet something, in order.</summary>
internal abstract class Cursor
{
    public const int End = int.MaxValue;

    /// <summary>The document it stands on; before the first at the start, <see cref="End"/> after the last.</summary>
    public int Document { get; protected set; } = -1;

    /// <summary>About how many documents it will meet.</summary>
    public abstract int Cost { get; }

    /// <summary>Goes to the first document at or after a number, unless it is already there.</summary>
    public abstract int Advance(int target);

    /// <summary>How well the document it stands on fits, from 0 to 1.</summary>
    public abstract double Fit();
}

/// <summary>The documents of one term.</summary>
internal sealed class TermCursor : Cursor
{
    private readonly Segment _segment;
    private readonly double _averageLength;
    private readonly int _first;
    private readonly int _end;
    private int _at;

    public TermCursor(Segment segment, int term, double averageLength)
    {
        _segment = segment;
        _averageLength = averageLength;
        _first = segment.PostingStarts[term];
        _end = segment.PostingStarts[term + 1];
        _at = _first - 1;
    }

    public override int Cost => _end - _first;

    public int Weight => _segment.PostingWeights[_at];

    public ReadOnlySpan<ushort> Positions =>
        _segment.Positions.AsSpan(_segment.PositionStarts[_at].._segment.PositionStarts[_at + 1]);

    public override int Advance(int target)
    {
        if (Document >= target)
        {
            return Document;
        }

        // Strides that double, then halves: cheap for the next document as well as for one far away.
        var documents = _segment.PostingDocuments;
        var low = _at + 1;
        var stride = 1;
        while (low + stride < _end && documents[low + stride] < target)
        {
            low += stride;
            stride <<= 1;
        }

        var high = Math.Min(low + stride, _end);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (documents[middle] < target)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        _at = low;
        return Document = low < _end ? documents[low] : End;
    }

    public override double Fit() => Bm25.Fit(Weight, _segment.Lengths[Document], _averageLength);
}

/// <summary>The documents where several terms stand side by side, as far apart as in the phrase.</summary>
internal sealed class PhraseCursor : Cursor
{
    private readonly Segment _segment;
    private readonly double _averageLength;
    private readonly (TermCursor Cursor, int Offset)[] _terms;

    public PhraseCursor(Segment segment, IEnumerable<(TermCursor Cursor, int Offset)> terms, double averageLength)
    {
        _segment = segment;
        _averageLength = averageLength;
        _terms = [.. terms.OrderBy(t => t.Cursor.Cost)];
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

        return Bm25.Fit(weight, _segment.Lengths[Document], _averageLength);
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
            var found = true;
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

/// <summary>The documents that meet one of a few alternatives; they fit as well as the best of them.</summary>
internal sealed class AnyCursor((Cursor Cursor, double Worth)[] alternatives) : Cursor
{
    public override int Cost { get; } = alternatives.Sum(a => a.Cursor.Cost);

    public override int Advance(int target)
    {
        if (Document < target)
        {
            var nearest = End;
            foreach (var (cursor, _) in alternatives)
            {
                nearest = Math.Min(nearest, cursor.Advance(target));
            }

            Document = nearest;
        }

        return Document;
    }

    public override double Fit()
    {
        var best = 0d;
        foreach (var (cursor, worth) in alternatives)
        {
            if (cursor.Document == Document)
            {
                best = Math.Max(best, worth * cursor.Fit());
            }
        }

        return best;
    }
}

/// <summary>The documents that meet one of many alternatives, gathered beforehand.</summary>
internal sealed class ManyCursor : Cursor
{
    private readonly ulong[] _met;
    private readonly double[] _fits;

    public ManyCursor(int documents, (Cursor Cursor, double Worth)[] alternatives)
    {
        _met = new ulong[(documents + 63) / 64];
        _fits = new double[documents];
        foreach (var (cursor, worth) in alternatives)
        {
            for (var document = cursor.Advance(0); document is not End; document = cursor.Advance(document + 1))
            {
                _met[document >> 6] |= 1UL << (document & 63);
                _fits[document] = Math.Max(_fits[document], worth * cursor.Fit());
            }
        }

        Cost = Math.Min(documents, alternatives.Sum(a => a.Cursor.Cost));
    }

    public override int Cost { get; }

    public override int Advance(int target)
    {
        if (Document >= target)
        {
            return Document;
        }

        var word = target >> 6;
        var bits = word < _met.Length ? _met[word] & (ulong.MaxValue << (target & 63)) : 0;
        while (bits is 0 && ++word < _met.Length)
        {
            bits = _met[word];
        }

        return Document = bits is 0 ? End : (word << 6) + System.Numerics.BitOperations.TrailingZeroCount(bits);
    }

    public override double Fit() => _fits[Document];
}
