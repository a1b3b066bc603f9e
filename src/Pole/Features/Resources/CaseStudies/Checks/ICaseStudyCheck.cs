namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>One thing that is looked at in a case study, whoever wrote it and wherever it came from.</summary>
internal interface ICaseStudyCheck
{
    IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study);
}

/// <summary>How much a finding weighs.</summary>
internal enum FindingWeight
{
    /// <summary>Two statements that cannot both be true.</summary>
    Contradiction,

    /// <summary>Statements that ask to be read twice.</summary>
    Doubt,

    /// <summary>Something that a case study usually says and that this one does not.</summary>
    Lack,
}

/// <summary>What a check has to say: a French sentence (the key of its translation), what fills it, and the keys that it points at.</summary>
internal sealed record SheetFinding(string Code, string Message, params object[] Arguments)
{
    public FindingWeight Weight { get; init; } = FindingWeight.Doubt;

    public required IReadOnlyList<string> Fields { get; init; }
}

internal static class FindingWeights
{
    extension(FindingWeight weight)
    {
        public string Label => weight switch
        {
            FindingWeight.Contradiction => "Contradiction",
            FindingWeight.Doubt => "À vérifier",
            FindingWeight.Lack => "Manque",
        };

        /// <summary>The kind of badge.</summary>
        public string Badge => weight switch
        {
            FindingWeight.Contradiction => "danger",
            FindingWeight.Doubt => "warn",
            FindingWeight.Lack => "info",
        };
    }
}
