using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>The documents of one term. It unpacks a block only when it comes to it, and weights and positions only when asked.</summary>
internal sealed class TermCursor : Cursor
{
    private readonly Segment _segment;
    private readonly Postings _postings;
    private readonly double[] _counterweights;
    private readonly int[] _documents = new int[Postings.BlockSize];
    private readonly int[] _weights = new int[Postings.BlockSize];
    private readonly int _firstBlock;
    private readonly int _endBlock;
    private int _block;
    private int _count;
    private int _at;
    private bool _hasWeights;
    private int _positionsOf;
    private long _positionsAt;
    private ushort[] _positions = new ushort[4];

    /// <param name="segment">Where the term is.</param>
    /// <param name="term">Its number there.</param>
    /// <param name="counterweights">By encoded length; may be empty where nobody asks how well documents fit.</param>
    public TermCursor(Segment segment, int term, double[] counterweights)
    {
        _segment = segment;
        _postings = segment.Postings;
        _counterweights = counterweights;
        _firstBlock = _postings.TermBlocks[term];
        _block = _firstBlock - 1;
        _endBlock = _postings.TermBlocks[term + 1];
        Cost = _postings.CountOf(term);
    }

    public override int Cost { get; }

    public int Weight
    {
        get
        {
            if (!_hasWeights)
            {
                ReadWeights();
            }

            return _weights[_at];
        }
    }

    /// <summary>Where the term stands in the document, until the cursor moves on.</summary>
    public ReadOnlySpan<ushort> Positions
    {
        get
        {
            var (packed, width) = (_postings.Packed, _postings.Shapes[_block].PositionBits);
            for (; _positionsOf < _at; _positionsAt += width)
            {
                _positionsOf += IsLast(Bits.Read(packed, _positionsAt, width)) ? 1 : 0;
            }

            for (var (count, at) = (0, _positionsAt); ; at += width)
            {
                if (count == _positions.Length)
                {
                    Array.Resize(ref _positions, count * 2);
                }

                var position = Bits.Read(packed, at, width);
                _positions[count++] = (ushort)(position >> 1);
                if (IsLast(position))
                {
                    return _positions.AsSpan(0, count);
                }
            }
        }
    }

    public override int Advance(int target)
    {
        if (Document >= target)
        {
            return Document;
        }

        if ((_count is 0 || _documents[_count - 1] < target) && !Skip(target))
        {
            return Document = End;
        }

        // Strides that double, then halves: cheap for the next document as well as for one further on.
        var low = _at;
        var stride = 1;
        while (low + stride < _count && _documents[low + stride] < target)
        {
            low += stride;
            stride <<= 1;
        }

        var high = Math.Min(low + stride, _count - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_documents[middle] < target)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        _at = low;
        return Document = _documents[low];
    }

    public override double Fit() => Bm25.Fit(Weight, _counterweights[_segment.Lengths[Document]]);

    public override void Fill(Batch batch, int clause)
    {
        // A block at a time: whoever drives a query meets all its documents.
        var fits = batch.Meet(clause);
        if (_block + 1 >= _endBlock)
        {
            return;
        }

        Load(_block + 1);
        ReadWeights();
        _documents.AsSpan(0, _count).CopyTo(batch.Documents);
        batch.Count = _count;
        var (lengths, counterweights) = (_segment.Lengths, _counterweights);
        for (var i = 0; i < _count; i++)
        {
            fits[i] = Bm25.Fit(_weights[i], counterweights[lengths[_documents[i]]]);
        }
    }

    private static bool IsLast(int position) => (position & 1) is 0;

    /// <summary>Goes to the block where a document at or after the target is, if there is one.</summary>
    private bool Skip(int target)
    {
        var last = _postings.LastDocuments;
        var low = _block + 1;
        var stride = 1;
        while (low + stride < _endBlock && last[low + stride - 1] < target)
        {
            low += stride;
            stride <<= 1;
        }

        var high = Math.Min(low + stride, _endBlock);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (last[middle] < target)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low >= _endBlock)
        {
            (_block, _count) = (_endBlock, 0);
            return false;
        }

        Load(low);
        return true;
    }

    private void Load(int block)
    {
        var shape = _postings.Shapes[block];
        var start = _postings.BlockStarts[block];
        _count = shape.Documents;
        Bits.Read(_postings.Packed, start, shape.DocumentBits, _documents.AsSpan(0, _count));
        var document = block > _firstBlock ? _postings.LastDocuments[block - 1] : -1;
        for (var i = 0; i < _count; i++)
        {
            document += _documents[i] + 1;
            _documents[i] = document;
        }

        (_block, _at, _hasWeights, _positionsOf) = (block, 0, false, 0);
        _positionsAt = start + ((long)_count * (shape.DocumentBits + shape.WeightBits));
    }

    private void ReadWeights()
    {
        var shape = _postings.Shapes[_block];
        Bits.Read(_postings.Packed, _postings.BlockStarts[_block] + ((long)_count * shape.DocumentBits), shape.WeightBits, _weights.AsSpan(0, _count));
        _hasWeights = true;
    }
}
