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

internal static class FigureModifiers
{
    extension(FigureModifier modifier)
    {
        /// <summary>The word before the number; empty when it stands alone.</summary>
        public string Label => modifier switch
        {
            FigureModifier.Exactly => "",
            FigureModifier.About => "environ",
            FigureModifier.MoreThan => "plus de",
            FigureModifier.Nearly => "près de",
            FigureModifier.AtLeast => "au moins",
            FigureModifier.UpTo => "jusqu’à",
        };
    }
}

internal static class FigureStates
{
    extension(FigureState state)
    {
        public string Label => state switch
        {
            FigureState.Observed => "Constaté",
            FigureState.Target => "Objectif",
            FigureState.Potential => "Potentiel",
        };
    }
}
