using Pole.Kernel;

namespace Pole.Features.Resources.Kinds;

/// <summary>The standards that a watch follows, in its order.</summary>
internal sealed record StandardsWatch
{
    public required IReadOnlyList<Standard> Standards { get; init; }
}

/// <summary>One standard as it stands: who issues it, how far it has come, what it changes and for whom.</summary>
internal sealed record Standard
{
    /// <summary>Its number, with the year that makes it citable: <c>ISO 14044:2006</c>.</summary>
    public required string Reference { get; init; }

    public required string Title { get; init; }

    /// <summary>Who issues it: ISO, CEN, AFNOR.</summary>
    public required string Body { get; init; }

    public required StandardStage Stage { get; init; }

    public PartialDate? Published { get; init; }

    public string? Changes { get; init; }

    /// <summary>Whom it concerns.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];
}

/// <summary>How far a standard has come: the international harmonised stage codes of ISO (ISO/IEC Directives, part 1), those before enquiry taken together.</summary>
internal enum StandardStage
{
    InPreparation,
    Enquiry,
    Approval,
    Published,
    UnderReview,
    Withdrawn,
}

internal static class StandardStages
{
    extension(StandardStage stage)
    {
        public string Label => stage switch
        {
            StandardStage.InPreparation => "En préparation",
            StandardStage.Enquiry => "En enquête",
            StandardStage.Approval => "En approbation",
            StandardStage.Published => "Publiée",
            StandardStage.UnderReview => "En révision",
            StandardStage.Withdrawn => "Retirée",
        };

        /// <summary>The kind of badge.</summary>
        public string Badge => stage switch
        {
            StandardStage.InPreparation => "",
            StandardStage.Enquiry or StandardStage.Approval or StandardStage.UnderReview => "info",
            StandardStage.Published => "success",
            StandardStage.Withdrawn => "warn",
        };
    }
}
