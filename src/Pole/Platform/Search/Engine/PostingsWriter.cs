using System.Runtime.InteropServices;

namespace Pole.Platform.Search.Engine;

/// <summary>Packs postings, handed over term after term and, within a term, document after document.</summary>
/// <param name="room">How many words of 64 bits they will take, about.</param>
internal sealed class PostingsWriter(int room = 0)
{
    private readonly List<int> _termBlocks = [0];
    private readonly List<int> _lastDocuments = [];
    private readonly List<long> _blockStarts = [];
    private readonly List<BlockShape> _shapes = [];
    private readonly BitWriter _bits = new(room);
    private readonly uint[] _gaps = new uint[Postings.BlockSize];
    private readonly uint[] _weights = new uint[Postings.BlockSize];
    private readonly List<uint> _positions = [];
    private int _count;
    private int _last = -1;

    /// <param name="document">After the one before.</param>
    /// <param name="weight">At most <see cref="FieldWeights.Most"/>.</param>
    /// <param name="positions">Growing, at least one.</param>
    public void Add(int document, int weight, ReadOnlySpan<ushort> positions)
    {
        _gaps[_count] = (uint)(document - _last - 1);
        _weights[_count] = (uint)weight;
        for (var i = 0; i < positions.Length; i++)
        {
            _positions.Add(((uint)positions[i] << 1) | (i + 1 < positions.Length ? 1u : 0u));
        }

        _last = document;
        if (++_count is Postings.BlockSize)
        {
            EndBlock();
        }
    }

    public void EndTerm()
    {
        if (_count > 0)
        {
            EndBlock();
        }

        _termBlocks.Add(_shapes.Count);
        _last = -1;
    }

    public Postings Finish() => new()
    {
        TermBlocks = [.. _termBlocks],
        LastDocuments = [.. _lastDocuments],
        BlockStarts = [.. _blockStarts],
        Shapes = [.. _shapes],
        Packed = _bits.ToArray(),
    };

    private void EndBlock()
    {
        var gaps = _gaps.AsSpan(0, _count);
        var weights = _weights.AsSpan(0, _count);
        var positions = CollectionsMarshal.AsSpan(_positions);
        var shape = new BlockShape((byte)_count, WidthOf(gaps), WidthOf(weights), WidthOf(positions));
        _lastDocuments.Add(_last);
        _blockStarts.Add(_bits.Length);
        _shapes.Add(shape);
        Write(gaps, shape.DocumentBits);
        Write(weights, shape.WeightBits);
        Write(positions, shape.PositionBits);
        _positions.Clear();
        _count = 0;
    }

    private static byte WidthOf(ReadOnlySpan<uint> numbers)
    {
        var all = 0u;
        foreach (var number in numbers)
        {
            all |= number;
        }

        return (byte)Bits.WidthOf(all);
    }

    private void Write(ReadOnlySpan<uint> numbers, int width)
    {
        foreach (var number in numbers)
        {
            _bits.Write(number, width);
        }
    }
}
