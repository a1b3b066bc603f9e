using System.Runtime.InteropServices;

namespace Pole.Platform.Search.Engine;

/// <summary>What a builder notes of where terms stand: document after document while reading, term after term once packed.</summary>
internal sealed class BuilderPostings
{
    private const int TermShift = 24;
    private const int PositionShift = 8;

    private readonly List<ulong> _met = [];
    private readonly List<Posting> _postings = [];
    private readonly List<ushort> _positions = [];

    /// <summary>Where each document's postings and positions start.</summary>
    private readonly List<(int Posting, int Position)> _documents = [];
    private Placed[] _byTerm = [];

    /// <summary>Notes that the document being read has a term at a position.</summary>
    public void Meet(int term, int position, int weight) =>
        _met.Add(((ulong)term << TermShift) | ((ulong)Math.Min(position, FieldWeights.NoPosition) << PositionShift) | (uint)weight);

    public void EndDocument()
    {
        _documents.Add((_postings.Count, _positions.Count));
        var met = CollectionsMarshal.AsSpan(_met);
        met.Sort();
        for (var i = 0; i < met.Length;)
        {
            var term = (int)(met[i] >> TermShift);
            var (first, weight) = (_positions.Count, 0);
            for (; i < met.Length && (int)(met[i] >> TermShift) == term; i++)
            {
                weight += (byte)met[i];
                var position = (ushort)(met[i] >> PositionShift);
                if (_positions.Count == first || _positions[^1] != position)
                {
                    _positions.Add(position);
                }
            }

            _postings.Add(new(term, (ushort)(_positions.Count - first - 1), (byte)Math.Min(weight, FieldWeights.Most)));
        }

        _met.Clear();
    }

    /// <param name="numbers">The place of each term in their order.</param>
    /// <param name="order">The documents in theirs.</param>
    public Postings Pack(int[] numbers, int[] order)
    {
        var starts = ByTerm(numbers, order);
        var writer = new PostingsWriter();
        var positions = CollectionsMarshal.AsSpan(_positions);
        for (var term = 0; term < numbers.Length; term++)
        {
            foreach (ref readonly var placed in _byTerm.AsSpan(starts[term]..starts[term + 1]))
            {
                writer.Add(placed.Document, placed.Weight, positions.Slice(placed.FirstPosition, placed.MorePositions + 1));
            }

            writer.EndTerm();
        }

        return writer.Finish();
    }

    public void Clear()
    {
        _postings.Clear();
        _positions.Clear();
        _documents.Clear();
    }

    /// <summary>Places all postings term after term, each term's in the order of documents; answers where each term's start, and one more.</summary>
    private int[] ByTerm(int[] numbers, int[] order)
    {
        var starts = new int[numbers.Length + 1];
        var postings = CollectionsMarshal.AsSpan(_postings);
        foreach (ref readonly var posting in postings)
        {
            starts[numbers[posting.Term] + 1]++;
        }

        for (var term = 0; term < numbers.Length; term++)
        {
            starts[term + 1] += starts[term];
        }

        if (_byTerm.Length < postings.Length)
        {
            _byTerm = new Placed[postings.Length];
        }

        var next = starts[..^1];
        for (var rank = 0; rank < order.Length; rank++)
        {
            var (first, position) = _documents[order[rank]];
            var end = order[rank] + 1 < _documents.Count ? _documents[order[rank] + 1].Posting : postings.Length;
            foreach (ref readonly var posting in postings[first..end])
            {
                _byTerm[next[numbers[posting.Term]]++] = new(rank, position, posting.MorePositions, posting.Weight);
                position += posting.MorePositions + 1;
            }
        }

        return starts;
    }

    /// <summary>A term in a document, after the one before it there.</summary>
    private readonly record struct Posting(int Term, ushort MorePositions, byte Weight);

    /// <summary>The same, once terms are in their order.</summary>
    private readonly record struct Placed(int Document, int FirstPosition, ushort MorePositions, byte Weight);
}
