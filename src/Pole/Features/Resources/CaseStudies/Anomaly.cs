namespace Pole.Features.Resources.CaseStudies;

/// <summary>Statements of the sheet that do not agree. They are carried over as given, and said not to agree.</summary>
internal sealed record Anomaly
{
    public required IReadOnlyList<string> Fields { get; init; }

    public required string Note { get; init; }
}
