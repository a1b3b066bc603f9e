namespace Pole.Features.Observatory;

/// <summary>What the front matter of <c>content/indicators/</c> says of an indicator; the text tells how to read it.</summary>
internal sealed record IndicatorSheet
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Code { get; init; }

    /// <summary>The formula: the code of an <see cref="Measures.IMeasure"/>.</summary>
    public required string Measure { get; init; }

    public required string Unit { get; init; }

    public required string Source { get; init; }

    public required string Version { get; init; }

    public int Order { get; init; }
}
