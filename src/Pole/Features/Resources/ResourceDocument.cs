namespace Pole.Features.Resources;

/// <summary>A document that a resource offers or names.</summary>
internal sealed record ResourceDocument
{
    public required string Title { get; init; }

    public string? Url { get; init; }

    public string? Note { get; init; }
}
