using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>The documents of one term. It steps over whole blocks, and unpacks only those where it stops.</summary>
internal sealed class TermCursor : Cursor
{
    /// <summary>Documents so near are reached by steps of one.</summary>
    private const int Near = 8;

    private readonly Segment _segment;
    private readonly Postings _postings;
    private readonly double[] _counterweights;
    private readonly PostingBlock _unpacked;
    private int _first;
    private int _end;
    private int _term;
    private int _block;
    private int _at;

    /// <param name="segment">Where the term is.</param>
    /// <param name="term">Its number there.</param>
    /// <param name="counterweights">By encoded length; may be empty where nobody asks how well documents fit.</param>
    public TermCursor(Segment segment, int term, double[] counterweights)
    {
        _segment = segment;
        _postings = segment.Postings;
        _counterweights = counterweights;
        _unpacked = new(_postings);
        Start(term);
    }

    public override int Cost => _postings.CountOf(_term);

    public int Weight => _unpacked.WeightOf(_at);

    /// <summary>Where the term stands in the document, until the cursor moves on.</summary>
    public ReadOnlySpan<ushort> Positions => _unpacked.PositionsOf(_at);

    /// <summary>Stands before the first document of a term: whoever reads one after the other needs one cursor.</summary>
    public void Start(int term)
    {
        _term = term;
        _first = _postings.TermBlocks[term];
        _end = _postings.TermBlocks[term + 1];
        _block = _first - 1;
        _at = 0;
        _unpacked.Clear();
        Document = -1;
    }

    public override int Advance(int target)
    {
        if (Document >= target)
        {
            return Document;
        }

        if ((_unpacked.Count is 0 || _unpacked.Documents[^1] < target) && !Skip(target))
        {
            return Document = End;
        }

        _at = Gallop(_unpacked.Documents, _at, target);
        return Document = _unpacked.Documents[_at];
    }

    public override double Fit() => Bm25.Fit(Weight, _counterweights[_segment.Lengths[Document]]);

    public override void Fill(Batch batch, int clause)
    {
        // A block at a time: whoever drives a query meets all its documents.
        if (_block + 1 < _end)
        {
            Load(_block + 1);
            _unpacked.Documents.CopyTo(batch.Documents);
            batch.Count = _unpacked.Count;
        }
    }

    public override void Rate(Batch batch, int clause)
    {
        // Most of them kept: all weights at once; few: one by one.
        var documents = _unpacked.Documents;
        var weights = batch.Count * 4 > documents.Length ? _unpacked.Weights : [];
        var fits = batch.Meet(clause);
        for (var (i, at) = (0, 0); i < batch.Count; i++, at++)
        {
            var document = batch.Documents[i];
            while (documents[at] != document)
            {
                at++;
            }

            var weight = weights.IsEmpty ? _unpacked.WeightOf(at) : weights[at];
            fits[i] = Bm25.Fit(weight, _counterweights[_segment.Lengths[document]]);
        }
    }

    public override void Keep(Batch batch, int clause)
    {
        var fits = batch.Meet(clause);
        var kept = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            var target = batch.Documents[i];
            if ((_unpacked.Count is 0 || _unpacked.Documents[^1] < target) && !Skip(target))
            {
                Document = End;
                break;
            }

            var documents = _unpacked.Documents;
            var at = _at;
            if (at + Near < documents.Length && documents[at + Near] < target)
            {
                at = Gallop(documents, at + Near, target);
            }

            while (documents[at] < target)
            {
                at++;
            }

            _at = at;
            if (documents[at] == target)
            {
                batch.Keep(i, kept);
                fits[kept++] = Bm25.Fit(_unpacked.WeightOf(at), _counterweights[_segment.Lengths[target]]);
            }
        }

        batch.Count = kept;
    }

    /// <summary>Goes to the block where a document at or after the target is, if there is one.</summary>
    private bool Skip(int target)
    {
        var last = _postings.LastDocuments.AsSpan(_first.._end);
        var block = _block + 1 == _end ? last.Length : Gallop(last, _block + 1 - _first, target);
        if (block == last.Length || last[block] < target)
        {
            _block = _end - 1;
            _unpacked.Clear();
            return false;
        }

        Load(_first + block);
        return true;
    }

    private void Load(int block)
    {
        _unpacked.Load(block, block > _first ? _postings.LastDocuments[block - 1] : -1);
        (_block, _at) = (block, 0);
    }

    /// <summary>
    /// The place of the first number that is not below the target, or of the last of all. In strides that double, then
    /// halve: cheap for the next one as well as for one far off.
    /// </summary>
    private static int Gallop(ReadOnlySpan<int> numbers, int from, int target)
    {
        var (low, stride) = (from, 1);
        while (low + stride < numbers.Length && numbers[low + stride] < target)
        {
            low += stride;
            stride <<= 1;
        }

        var high = Math.Min(low + stride, numbers.Length - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (numbers[middle] < target)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
