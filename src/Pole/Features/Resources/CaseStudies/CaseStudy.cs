using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>
/// One experience told by those who led it, as a structured record: the union of what the sheets of the
/// regional collection, of OPTIGEDE and of the circular economy portal give. What a sheet does not give stays
/// empty, what it lost is a <see cref="Gap"/>, what it contradicts is an <see cref="Anomaly"/>.
/// </summary>
internal sealed record CaseStudy
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required SheetFormat Format { get; init; }

    public required LeadOrganisation Lead { get; init; }

    public required Territory Territory { get; init; }

    public PartialDate? Started { get; init; }

    public PartialDate? Ended { get; init; }

    public IReadOnlyList<string> Pillars { get; init; } = [];

    /// <summary>The resources that circulate: codes of <c>content/vocabularies/flows.yml</c>.</summary>
    public IReadOnlyList<string> Flows { get; init; } = [];

    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>The programme that the sheet files itself under, or the call that carried it.</summary>
    public string? ProgrammeType { get; init; }

    public string? Context { get; init; }

    public IReadOnlyList<string> Objectives { get; init; } = [];

    /// <summary>What the sheet itself puts forward as its strong point.</summary>
    public IReadOnlyList<string> Highlights { get; init; } = [];

    public IReadOnlyList<Step> Steps { get; init; } = [];

    public IReadOnlyList<Figure> KeyFigures { get; init; } = [];

    /// <summary>What changed and was not counted: economic, environmental or social.</summary>
    public IReadOnlyList<string> QualitativeResults { get; init; } = [];

    public IReadOnlyList<ReportedSynergy> Synergies { get; init; } = [];

    public IReadOnlyList<HumanMeans> HumanMeans { get; init; } = [];

    public IReadOnlyList<string> TechnicalMeans { get; init; } = [];

    public Budget? Budget { get; init; }

    /// <summary>What the organisations that take part pay: by size, by turnover.</summary>
    public IReadOnlyList<Cost> Fees { get; init; } = [];

    public FundingPlan? Funding { get; init; }

    /// <summary>How the initiative means to go on once its funding ends.</summary>
    public IReadOnlyList<string> Continuation { get; init; } = [];

    public Governance Governance { get; init; } = new();

    public IReadOnlyList<string> Animation { get; init; } = [];

    public IReadOnlyList<string> Communication { get; init; } = [];

    public IReadOnlyList<string> SuccessFactors { get; init; } = [];

    public IReadOnlyList<string> Difficulties { get; init; } = [];

    public IReadOnlyList<string> Recommendations { get; init; } = [];

    public IReadOnlyList<SheetDocument> Documents { get; init; } = [];

    public required SheetSource Source { get; init; }

    /// <summary>When the source says that it was last brought up to date.</summary>
    public PartialDate? Updated { get; init; }

    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    public IReadOnlyList<Anomaly> Anomalies { get; init; } = [];
}
