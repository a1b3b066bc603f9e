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
    private int _document;

    /// <summary>Notes that the document being read has a term at a position.</summary>
    public void Meet(int term, int position, int weight) =>
        _met.Add(((ulong)term << TermShift) | ((ulong)Math.Min(position, FieldWeights.NoPosition) << PositionShift) | (uint)weight);

    public void EndDocument()
    {
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

            _postings.Add(new(term, _document, first, _positions.Count - first, (byte)Math.Min(weight, FieldWeights.Most)));
        }

        _met.Clear();
        _document++;
    }

    /// <param name="numbers">The place of each term in their order.</param>
    public Postings Pack(int[] numbers)
    {
        var starts = new int[numbers.Length + 1];
        foreach (var posting in CollectionsMarshal.AsSpan(_postings))
        {
            starts[numbers[posting.Term] + 1]++;
        }

        for (var term = 0; term < numbers.Length; term++)
        {
            starts[term + 1] += starts[term];
        }

        var byTerm = new int[_postings.Count];
        var next = starts[..^1];
        for (var i = 0; i < byTerm.Length; i++)
        {
            byTerm[next[numbers[_postings[i].Term]]++] = i;
        }

        var writer = new PostingsWriter();
        var positions = CollectionsMarshal.AsSpan(_positions);
        for (var term = 0; term < numbers.Length; term++)
        {
            foreach (var i in byTerm.AsSpan(starts[term]..starts[term + 1]))
            {
                var posting = _postings[i];
                writer.Add(posting.Document, posting.Weight, positions.Slice(posting.FirstPosition, posting.Positions));
            }

            writer.EndTerm();
        }

        return writer.Finish();
    }

    private readonly record struct Posting(int Term, int Document, int FirstPosition, int Positions, byte Weight);
}
