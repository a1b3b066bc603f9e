using System.Numerics;

namespace Pole.Platform.Search.Queries;

/// <summary>Documents of a segment given beforehand, in any order and any number of times.</summary>
internal sealed class SetCursor : Cursor
{
    private readonly ulong[] _set;

    public SetCursor(int segmentSize, ReadOnlySpan<int> documents)
    {
        _set = new ulong[(segmentSize + 63) / 64];
        foreach (var document in documents)
        {
            _set[document >> 6] |= 1UL << (document & 63);
        }

        Cost = documents.Length;
    }

    public override int Cost { get; }

    public override int Advance(int target)
    {
        if (Document >= target)
        {
            return Document;
        }

        var word = target >> 6;
        var bits = word < _set.Length ? _set[word] & (ulong.MaxValue << (target & 63)) : 0;
        while (bits is 0 && ++word < _set.Length)
        {
            bits = _set[word];
        }

        return Document = bits is 0 ? End : (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    public override double Fit() => 0;

    public override void Fill(Batch batch, int clause)
    {
        // A word of marks at a time: a short beginning of a title is shared by many documents.
        var count = 0;
        var word = Document is End ? _set.Length : (Document + 1) >> 6;
        var bits = word < _set.Length ? _set[word] & (ulong.MaxValue << ((Document + 1) & 63)) : 0;
        while (word < _set.Length && count < Batch.Size)
        {
            if (bits is 0)
            {
                bits = ++word < _set.Length ? _set[word] : 0;
            }
            else
            {
                batch.Documents[count++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
            }
        }

        batch.Count = count;
        Document = count is 0 ? End : batch.Documents[count - 1];
    }
}
