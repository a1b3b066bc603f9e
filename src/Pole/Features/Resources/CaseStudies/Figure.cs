using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>The word that stands before a number and changes what it says.</summary>
internal enum FigureModifier
{
    Exactly,
    About,
    MoreThan,
    Nearly,
    AtLeast,
    UpTo,
}

/// <summary>Whether a number was seen, is hoped for, or might be. The three are never added together.</summary>
internal enum FigureState
{
    Observed,
    Target,
    Potential,
}

/// <summary>A number with its unit as the sheet gives them, and what the sheet says around it.</summary>
internal sealed record Figure
{
    public required string Label { get; init; }

    public required decimal Value { get; init; }

    /// <summary>The far end, where the sheet gives a range: 150 to 200 companies.</summary>
    public decimal? To { get; init; }

    public required string Unit { get; init; }

    public FigureModifier Modifier { get; init; }

    public FigureState State { get; init; }

    public PartialDate? Date { get; init; }

    public string? Note { get; init; }
}
