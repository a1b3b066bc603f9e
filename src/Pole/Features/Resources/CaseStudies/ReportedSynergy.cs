namespace Pole.Features.Resources.CaseStudies;

/// <summary>Whether one party's leavings feed another, or several share a need; often the sheet does not say.</summary>
internal enum ReportedSynergyKind
{
    Unknown,
    Substitution,
    Mutualisation,
}

/// <summary>How far a synergy had come, in the words of its sheet.</summary>
internal enum ReportedSynergyState
{
    Prospective,
    Identified,
    InProgress,
    Contracted,
    Done,
}

/// <summary>A synergy that a sheet tells of: its gains are what the sheet declares, not what the Pôle has checked.</summary>
internal sealed record ReportedSynergy
{
    public required string Label { get; init; }

    public ReportedSynergyKind Kind { get; init; }

    public required ReportedSynergyState State { get; init; }

    /// <summary>What is exchanged or shared: material, water, energy, service, equipment, space, skill, purchase.</summary>
    public string? Nature { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<Figure> Gains { get; init; } = [];
}
