namespace Pole.Platform.Search.Queries;

/// <summary>A document of a segment, by what it is sorted by: what is greater comes first, then the lower number.</summary>
internal readonly record struct Candidate(double First, double Second, double Third, int Document)
{
    public bool Precedes(in Candidate other) =>
        First != other.First ? First > other.First
        : Second != other.Second ? Second > other.Second
        : Third != other.Third ? Third > other.Third
        : Document < other.Document;
}

/// <summary>
/// Keeps the first few of many candidates. Documents of a segment stand in the order of their keys, which tells
/// equals apart.
/// </summary>
internal sealed class TopHits(int capacity)
{
    /// <summary>A heap: none precedes the two after it, so that the last of all stands first.</summary>
    private Candidate[] _heap = new Candidate[Math.Min(capacity, 16)];

    public int Count { get; private set; }

    /// <summary>What a candidate's first key must reach to be kept.</summary>
    public double Least => Count < capacity ? double.NegativeInfinity : capacity is 0 ? double.PositiveInfinity : _heap[0].First;

    public void Offer(in Candidate candidate)
    {
        if (Count < capacity)
        {
            Add(candidate);
        }
        else if (capacity > 0 && candidate.Precedes(_heap[0]))
        {
            _heap[0] = candidate;
            Sink();
        }
    }

    /// <summary>The candidates kept, the first first.</summary>
    public Candidate[] InOrder()
    {
        var kept = _heap[..Count];
        Array.Sort(kept, (a, b) => a.Document == b.Document ? 0 : a.Precedes(b) ? -1 : 1);
        return kept;
    }

    private void Add(in Candidate candidate)
    {
        if (Count == _heap.Length)
        {
            Array.Resize(ref _heap, Math.Min(capacity, Count * 2));
        }

        var at = Count++;
        while (at > 0 && _heap[(at - 1) / 2].Precedes(candidate))
        {
            _heap[at] = _heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _heap[at] = candidate;
    }

    /// <summary>Brings the first back to where it belongs.</summary>
    private void Sink()
    {
        var (moved, at) = (_heap[0], 0);
        for (var child = 1; child < Count; child = (at * 2) + 1)
        {
            if (child + 1 < Count && _heap[child].Precedes(_heap[child + 1]))
            {
                child++;
            }

            if (!moved.Precedes(_heap[child]))
            {
                break;
            }

            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = moved;
    }
}
