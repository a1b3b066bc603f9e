namespace Pole.Platform.Search.Queries;

/// <summary>A term and how far it stands from the beginning of its phrase.</summary>
internal readonly record struct PhraseTerm(string Term, int Offset);

/// <summary>One way to meet a clause: a term, or several side by side.</summary>
/// <param name="Worth">How much it counts beside the word as typed, from 0 to 1.</param>
internal sealed record Alternative(PhraseTerm[] Terms, double Worth)
{
    public const double AsTyped = 1;
    public const double Completed = 0.8;
    public const double Synonym = 0.6;

    public Alternative(string term, double worth = AsTyped)
        : this([new PhraseTerm(term, 0)], worth)
    {
    }

    public bool IsPhrase => Terms.Length > 1;

    public bool Equals(Alternative? other) => other is not null && Terms.AsSpan().SequenceEqual(other.Terms);

    public override int GetHashCode() => HashCode.Combine(Terms.Length, Terms[0]);
}

/// <summary>
/// Something that must be found, or must not: one of its alternatives is enough. A document scores by its best one.
/// Without any alternative, nothing meets it.
/// </summary>
internal sealed record Clause(IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>How rare it is among the documents: as rare as its most frequent alternative.</summary>
    public double Rarity { get; init; }
}

/// <summary>A query in the terms of one language: what must be found, and what must not.</summary>
internal sealed record QueryPlan(IReadOnlyList<Clause> Required, IReadOnlyList<Clause> Excluded)
{
    /// <summary>Of each required clause.</summary>
    public double[] Rarities { get; } = [.. Required.Select(c => c.Rarity)];
}
