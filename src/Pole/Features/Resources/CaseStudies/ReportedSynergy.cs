using Pole.Platform.Content.Sheets;

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

/// <summary>The three heaps that synergies are told in.</summary>
internal enum SynergyStage
{
    Realised,
    UnderWay,
    Possible,
}

internal static class SynergyStages
{
    extension(SynergyStage stage)
    {
        public string Label => stage switch
        {
            SynergyStage.Realised => "Synergies réalisées",
            SynergyStage.UnderWay => "Synergies engagées",
            SynergyStage.Possible => "Synergies possibles",
        };

        /// <summary>The kind of badge.</summary>
        public string Badge => stage switch
        {
            SynergyStage.Realised => "success",
            SynergyStage.UnderWay => "info",
            SynergyStage.Possible => "",
        };
    }
}

internal static class ReportedSynergyKinds
{
    extension(ReportedSynergyKind kind)
    {
        /// <summary>As written in content/ and in addresses: <c>substitution</c>.</summary>
        public string Code => SheetShape.KeyOf(kind.ToString());

        /// <summary>Whether the sheet says which.</summary>
        public bool IsSaid => kind != ReportedSynergyKind.Unknown;

        public string Label => kind switch
        {
            ReportedSynergyKind.Unknown => "Type non précisé",
            ReportedSynergyKind.Substitution => "Substitution",
            ReportedSynergyKind.Mutualisation => "Mutualisation",
        };
    }
}

internal static class ReportedSynergyStates
{
    extension(ReportedSynergyState state)
    {
        /// <summary>As written in content/ and in addresses: <c>in-progress</c>.</summary>
        public string Code => SheetShape.KeyOf(state.ToString());

        /// <summary>What is realised, under way and only possible are told apart and never added together (R13).</summary>
        public SynergyStage Stage => state switch
        {
            ReportedSynergyState.Done => SynergyStage.Realised,
            ReportedSynergyState.Contracted or ReportedSynergyState.InProgress => SynergyStage.UnderWay,
            ReportedSynergyState.Identified or ReportedSynergyState.Prospective => SynergyStage.Possible,
        };

        public string Label => state switch
        {
            ReportedSynergyState.Prospective => "Piste",
            ReportedSynergyState.Identified => "Repérée",
            ReportedSynergyState.InProgress => "En cours",
            ReportedSynergyState.Contracted => "Contractualisée",
            ReportedSynergyState.Done => "Réalisée",
        };
    }
}

internal static class SynergyNatures
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["material"] = "Matière",
        ["water"] = "Eau",
        ["energy"] = "Énergie",
        ["service"] = "Service",
        ["equipment"] = "Équipement",
        ["space"] = "Espace",
        ["skill"] = "Compétence",
        ["purchase"] = "Achat",
    };

    /// <summary>What may be exchanged or shared, with its words.</summary>
    public static IReadOnlyDictionary<string, string> All => Labels;

    extension(ReportedSynergy synergy)
    {
        /// <summary>What is exchanged or shared, in words; null when the sheet does not say.</summary>
        public string? NatureLabel => synergy.Nature is { } nature ? Labels.GetValueOrDefault(nature, nature) : null;
    }
}
