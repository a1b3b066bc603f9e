using System.Text.Json.Serialization;
using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>
/// One experience told by those who led it: the part of a resource that only a case study has, the union of what the
/// sheets of the regional collection, of OPTIGEDE and of the circular economy portal give. What a sheet does not
/// give stays empty, what it lost is a <see cref="Gap"/>, what it contradicts is an <see cref="Anomaly"/>.
/// </summary>
internal sealed record CaseStudy
{
    private const int MostLarge = 4;

    public required SheetFormat Format { get; init; }

    public required LeadOrganisation Lead { get; init; }

    public required Territory Territory { get; init; }

    public PartialDate? Started { get; init; }

    public PartialDate? Ended { get; init; }

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

    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    public IReadOnlyList<Anomaly> Anomalies { get; init; } = [];

    /// <summary>Whether readers see what the checks find; editors always do.</summary>
    [JsonIgnore]
    public bool ShowFindings { get; init; }

    /// <summary>The first figures of what was seen, set large over the sheet.</summary>
    [JsonIgnore]
    public IEnumerable<Figure> LargeFigures => FiguresIn(FigureState.Observed).Take(MostLarge);

    /// <summary>What it costs item by item, and what those who take part pay.</summary>
    [JsonIgnore]
    public IEnumerable<Cost> Costs => (Budget?.Lines ?? []).Concat(Fees);

    public IEnumerable<Figure> FiguresIn(FigureState state) => KeyFigures.Where(figure => figure.State == state);

    public bool IsLost(string field) => GapsAt(field).Count > 0;

    /// <summary>What is lost at a key or below it.</summary>
    public IReadOnlyList<Gap> GapsAt(string field) =>
        [.. Gaps.Where(gap => gap.Field == field || gap.Field.StartsWith(field + ".", StringComparison.Ordinal))];
}
