using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>The documents of one term. It steps over whole blocks, and unpacks only those where it stops.</summary>
internal sealed class TermCursor : Cursor
{
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

        if (!Reach(target))
        {
            return End;
        }

        _at = _unpacked.PlaceOf(target, _at);
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
        var at = 0;
        Span<int> places = stackalloc int[Batch.Size];
        for (var i = 0; i < batch.Count; i++)
        {
            places[i] = at = _unpacked.PlaceOf(batch.Documents[i], at);
        }

        Rate(places[..batch.Count], batch.Meet(clause));
    }

    public override void Keep(Batch batch, int clause)
    {
        var fits = batch.FitsOf(clause);
        var (next, kept) = (0, 0);
        Span<int> places = stackalloc int[Batch.Size];
        Span<int> met = stackalloc int[Batch.Size];
        while (next < batch.Count && Reach(batch.Documents[next]))
        {
            var first = kept;
            next = MeetBlock(batch.Current, next, places, met, ref kept);
            Rate(places[first..kept], fits.AsSpan(first));
        }

        batch.Keep(met[..kept]);
        batch.Meet(clause);
    }

    /// <summary>Notes at which places of the block, and of the batch, a document of both stands; answers where the batch goes on beyond the block.</summary>
    private int MeetBlock(ReadOnlySpan<int> batch, int next, Span<int> places, Span<int> met, ref int kept)
    {
        var documents = _unpacked.Documents;
        var (last, at, count) = (documents[^1], _at, kept);
        for (; next < batch.Length && batch[next] is var target && target <= last; next++)
        {
            at = _unpacked.PlaceOf(target, at);
            (places[count], met[count]) = (at, next);

            // Nobody can foresee it: no branch depends on it.
            count += documents[at] == target ? 1 : 0;
        }

        (_at, kept) = (at, count);
        return next;
    }

    /// <summary>How well documents of the block fit, given their places there.</summary>
    private void Rate(ReadOnlySpan<int> places, Span<double> fits)
    {
        // Many of them: all weights at once; few: one by one.
        var documents = _unpacked.Documents;
        var weights = places.Length * 4 > documents.Length ? _unpacked.Weights : [];
        for (var i = 0; i < places.Length; i++)
        {
            var weight = weights.IsEmpty ? _unpacked.WeightOf(places[i]) : weights[places[i]];
            fits[i] = Bm25.Fit(weight, _counterweights[_segment.Lengths[documents[places[i]]]]);
        }
    }

    /// <summary>Whether a document at or after the target is left; then its block is unpacked.</summary>
    private bool Reach(int target)
    {
        if ((_unpacked.Count is 0 || _unpacked.Documents[^1] < target) && !Skip(target))
        {
            Document = End;
            return false;
        }

        return true;
    }

    /// <summary>Goes to the block where a document at or after the target is, if there is one.</summary>
    private bool Skip(int target)
    {
        var last = _postings.LastDocuments.AsSpan(_first.._end);
        var block = _block + 1 == _end ? last.Length : Galloping.To(last, _block + 1 - _first, target);
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
}
