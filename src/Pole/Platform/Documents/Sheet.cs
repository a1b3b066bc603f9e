namespace Pole.Platform.Documents;

/// <summary>A document as its author means it: what it says, in which order, without a word on pages.</summary>
public sealed record Sheet
{
    public required string Title { get; init; }

    /// <summary>The language it is written in, <c>fr</c> or <c>en</c>: readers speak it, and typography follows it.</summary>
    public required string Language { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public string? Author { get; init; }

    /// <summary>What stands at the foot of every page, left of the page number.</summary>
    public Prose? Foot { get; init; }
}
