namespace Pole.Platform.Web.Charts;

/// <summary>A bar, a part of a stack or a stage of a funnel.</summary>
/// <param name="Label">What it counts, in the reader's language.</param>
/// <param name="Value">How much; never negative.</param>
/// <param name="Series">1 to 4: the colour and the pattern, the same for the same kind of thing.</param>
/// <param name="Href">The page that lists what is counted, reached from the table under the picture.</param>
public sealed record ChartBar(string Label, decimal Value, int Series = 1, string? Href = null)
{
    /// <summary>What is said where the value may not be: such a bar has no length.</summary>
    public string? Words { get; init; }

    /// <summary>What was to be reached, drawn across this bar.</summary>
    public decimal? Target { get; init; }
}
