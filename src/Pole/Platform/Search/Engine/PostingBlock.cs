using System.Numerics;
using System.Runtime.Intrinsics;

namespace Pole.Platform.Search.Engine;

/// <summary>One block of postings, unpacked: its documents at once, weights and positions only when asked for.</summary>
internal sealed class PostingBlock(Postings postings)
{
    /// <summary>How many documents are looked at in one step.</summary>
    private static readonly int Stride = Vector256<int>.Count;

    /// <summary>After the last one, a stride of what is greater than any.</summary>
    private readonly int[] _documents = new int[Postings.BlockSize + Stride];
    private int[]? _weights;
    private int _number = -1;
    private bool _hasWeights;
    private int _positionsOf;
    private long _positionsAt;
    private ushort[] _positions = [];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Documents => _documents.AsSpan(0, Count);

    /// <summary>How much the term weighs in each of the documents.</summary>
    public ReadOnlySpan<int> Weights
    {
        get
        {
            _weights ??= new int[Postings.BlockSize];
            if (!_hasWeights)
            {
                var shape = postings.Shapes[_number];
                var start = postings.BlockStarts[_number] + ((long)Count * shape.DocumentBits);
                Bits.Read(postings.Packed, start, shape.WeightBits, _weights.AsSpan(0, Count));
                _hasWeights = true;
            }

            return _weights.AsSpan(0, Count);
        }
    }

    /// <summary>How much it weighs in one of them, without unpacking the others.</summary>
    public int WeightOf(int place)
    {
        var shape = postings.Shapes[_number];
        return Bits.Read(
            postings.Packed, postings.BlockStarts[_number] + ((long)Count * shape.DocumentBits) + ((long)place * shape.WeightBits), shape.WeightBits);
    }

    /// <param name="block">Its number.</param>
    /// <param name="before">The last document of the block before, -1 without any.</param>
    public void Load(int block, int before)
    {
        var shape = postings.Shapes[block];
        var start = postings.BlockStarts[block];
        Count = shape.Documents;
        Bits.ReadGaps(postings.Packed, start, shape.DocumentBits, before, _documents.AsSpan(0, Count));
        _documents.AsSpan(Count, Stride).Fill(int.MaxValue);
        (_number, _hasWeights, _positionsOf) = (block, false, 0);
        _positionsAt = start + ((long)Count * (shape.DocumentBits + shape.WeightBits));
    }

    public void Clear() => Count = 0;

    /// <summary>The place of the first document that is not below one, from a place on that is not beyond it; the block has one.</summary>
    public int PlaceOf(int document, int from)
    {
        while (_documents[from + Stride - 1] < document)
        {
            from += Stride;
        }

        var below = Vector256.LessThan(Vector256.Create<int>(_documents.AsSpan(from)), Vector256.Create(document));
        return from + BitOperations.PopCount(below.ExtractMostSignificantBits());
    }

    /// <summary>Where the term stands in a document, given its place in the block, which only ever grows.</summary>
    public ReadOnlySpan<ushort> PositionsOf(int place)
    {
        var (packed, width) = (postings.Packed, postings.Shapes[_number].PositionBits);
        for (; _positionsOf < place; _positionsAt += width)
        {
            _positionsOf += IsLast(Bits.Read(packed, _positionsAt, width)) ? 1 : 0;
        }

        for (var (count, at) = (0, _positionsAt); ; at += width)
        {
            if (count == _positions.Length)
            {
                Array.Resize(ref _positions, Math.Max(4, count * 2));
            }

            var position = Bits.Read(packed, at, width);
            _positions[count++] = (ushort)(position >> 1);
            if (IsLast(position))
            {
                return _positions.AsSpan(0, count);
            }
        }
    }

    private static bool IsLast(int position) => (position & 1) is 0;
}
