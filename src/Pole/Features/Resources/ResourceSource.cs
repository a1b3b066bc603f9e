using Pole.Kernel;

namespace Pole.Features.Resources;

/// <summary>Where a resource comes from, as far as it is known.</summary>
internal sealed record ResourceSource
{
    public required string Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Licence { get; init; }

    public PartialDate? Published { get; init; }

    public int? Page { get; init; }

    public string? Note { get; init; }
}
