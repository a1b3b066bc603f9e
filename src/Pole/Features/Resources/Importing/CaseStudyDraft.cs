using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Layout;
using Pole.Kernel;

namespace Pole.Features.Resources.Importing;

/// <summary>A record while it is filled: what was found, and the lines that each key was read from.</summary>
internal sealed class CaseStudyDraft
{
    private readonly Dictionary<string, SortedSet<int>> _origins = new(StringComparer.Ordinal);

    public string? Title { get; set; }

    public string? Summary { get; set; }

    public SortedSet<string> Pillars { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Flows { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Sectors { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Regions { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Programmes { get; } = new(StringComparer.Ordinal);

    public List<ResourceDocument> Documents { get; } = [];

    public ResourceSource? Source { get; set; }

    public PartialDate? Updated { get; set; }

    public LeadOrganisation Lead { get; set; } = new() { Kind = LeadKind.BusinessAssociation };

    public List<Figure> LeadFigures { get; } = [];

    public string? TerritoryName { get; set; }

    public List<string> Communes { get; } = [];

    public SortedSet<string> Departments { get; } = new(StringComparer.Ordinal);

    public List<Figure> TerritoryFigures { get; } = [];

    public PartialDate? Started { get; set; }

    public PartialDate? Ended { get; set; }

    public string? Context { get; set; }

    public List<Step> Steps { get; } = [];

    public List<Figure> KeyFigures { get; } = [];

    public List<ReportedSynergy> Synergies { get; } = [];

    public List<HumanMeans> HumanMeans { get; } = [];

    public Cost? Total { get; set; }

    public List<Cost> Costs { get; } = [];

    public List<Cost> Fees { get; } = [];

    public Money? FundingTotal { get; set; }

    public List<FundingLine> Funding { get; } = [];

    public List<Partner> Partners { get; } = [];

    public Dictionary<string, List<string>> Sentences { get; } = new(StringComparer.Ordinal);

    /// <summary>The lines that each key was read from.</summary>
    public IReadOnlyDictionary<string, SortedSet<int>> Origins => _origins;

    public void Say(string field, string sentence, Block from)
    {
        if (!Sentences.TryGetValue(field, out var list))
        {
            Sentences[field] = list = [];
        }

        if (!list.Contains(sentence, StringComparer.Ordinal))
        {
            list.Add(sentence);
        }

        From(field, from);
    }

    public void From(string field, params IEnumerable<Block> blocks)
    {
        if (!_origins.TryGetValue(field, out var lines))
        {
            _origins[field] = lines = [];
        }

        lines.UnionWith(blocks.SelectMany(block => block.Lines));
    }

    public Resource ToResource(SheetFormat format) => new()
    {
        Type = ResourceType.CaseStudy,
        Title = Title ?? "",
        Summary = Summary ?? "",
        Pillars = [.. Pillars],
        Flows = [.. Flows],
        Sectors = [.. Sectors],
        Regions = [.. Regions],
        Programmes = [.. Programmes],
        Documents = Documents,
        Source = Source ?? new() { Title = "" },
        Updated = Updated,
        CaseStudy = ToCaseStudy(format),
    };

    private CaseStudy ToCaseStudy(SheetFormat format) => new()
    {
        Format = format,
        Lead = Lead with { Figures = LeadFigures },
        Territory = new() { Name = TerritoryName ?? "", Departments = [.. Departments], Figures = TerritoryFigures },
        Started = Started,
        Ended = Ended,
        Context = Context,
        Objectives = Told("objectives"),
        Highlights = Told("highlights"),
        Steps = Steps,
        KeyFigures = KeyFigures,
        QualitativeResults = Told("qualitative-results"),
        Synergies = Synergies,
        HumanMeans = HumanMeans,
        TechnicalMeans = Told("technical-means"),
        Budget = Total is null && Costs.Count == 0 ? null : new() { Total = Total, Lines = Costs },
        Fees = Fees,
        Funding = Funding.Count == 0 ? null : new() { Total = FundingTotal, TotalModifier = FundingTotal is null ? default : Total?.Modifier ?? default, Lines = Funding },
        Continuation = Told("continuation"),
        Governance = new() { Strategic = Told("governance.strategic"), Technical = Told("governance.technical"), Partners = Partners, PublicPolicies = Told("governance.public-policies") },
        Animation = Told("animation"),
        Communication = Told("communication"),
        SuccessFactors = Told("success-factors"),
        Difficulties = Told("difficulties"),
        Recommendations = Told("recommendations"),
    };

    private List<string> Told(string field) => Sentences.GetValueOrDefault(field) ?? [];
}
