using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>Where the sheet comes from, as far as it is known.</summary>
internal sealed record SheetSource
{
    public required string Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Licence { get; init; }

    public PartialDate? Published { get; init; }

    public int? Page { get; init; }

    public string? Note { get; init; }
}

/// <summary>A document that the sheet offers or names.</summary>
internal sealed record SheetDocument
{
    public required string Title { get; init; }

    public string? Url { get; init; }

    public string? Note { get; init; }
}
