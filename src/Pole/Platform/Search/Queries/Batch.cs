using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>A run of documents on their way through a query, in order, with how well each fits each clause met so far.</summary>
internal sealed class Batch(int clauses)
{
    public const int Size = Postings.BlockSize;

    private readonly double[][] _fits = [.. Enumerable.Range(0, clauses).Select(_ => new double[Size])];
    private readonly int[] _met = new int[clauses];
    private int _clausesMet;

    public int[] Documents { get; } = new int[Size];

    public int Count { get; set; }

    public ReadOnlySpan<int> Current => Documents.AsSpan(0, Count);

    /// <summary>Which filters each document fails, one bit each; all bits where it counts for nothing.</summary>
    public ulong[] Failed { get; } = new ulong[Size];

    /// <summary>Where a clause notes how well each document fits it, once it has been met.</summary>
    public double[] Meet(int clause)
    {
        _met[_clausesMet++] = clause;
        return _fits[clause];
    }

    /// <summary>The same place, before the clause has met the batch.</summary>
    public double[] FitsOf(int clause) => _fits[clause];

    public void Clear() => (Count, _clausesMet) = (0, 0);

    /// <summary>Keeps the documents at these places, which grow, and drops the others.</summary>
    public void Keep(ReadOnlySpan<int> places)
    {
        if (places.Length < Count)
        {
            Move(Documents, places);
            Move(Failed, places);
            for (var i = 0; i < _clausesMet; i++)
            {
                Move(_fits[_met[i]], places);
            }

            Count = places.Length;
        }
    }

    private static void Move<T>(T[] of, ReadOnlySpan<int> places)
    {
        for (var to = 0; to < places.Length; to++)
        {
            of[to] = of[places[to]];
        }
    }

    /// <summary>How well a document fits: the sum over clauses, in the order they were typed.</summary>
    public double Score(int at, double[] rarities)
    {
        var score = 0d;
        for (var clause = 0; clause < rarities.Length; clause++)
        {
            score += rarities[clause] * _fits[clause][at];
        }

        return score;
    }
}
