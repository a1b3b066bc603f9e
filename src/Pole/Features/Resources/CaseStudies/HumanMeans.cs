namespace Pole.Features.Resources.CaseStudies;

/// <summary>Work that the initiative took, in the unit of its sheet: full-time equivalents, days and hours are never converted.</summary>
internal sealed record HumanMeans
{
    public required string Label { get; init; }

    public required decimal Value { get; init; }

    public decimal? To { get; init; }

    public required string Unit { get; init; }

    public FigureModifier Modifier { get; init; }

    public FigureState State { get; init; }

    /// <summary>What the value is counted for, when it comes back: <c>rencontre</c>, <c>semaine</c>.</summary>
    public string? Per { get; init; }

    /// <summary>How many times it came back, where the sheet tells.</summary>
    public int? Times { get; init; }

    public string? Note { get; init; }

    /// <summary>The value for all the times that it came back.</summary>
    public decimal Whole => Value * (Times ?? 1);
}
