using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>A case study that says little and contradicts nothing, and what the checks find once a test has changed it.</summary>
internal static class Look
{
    public static CaseStudy Study { get; } = new()
    {
        Format = SheetFormat.Other,
        Lead = new() { Name = "Association", Kind = LeadKind.BusinessAssociation },
        Territory = new() { Name = "Un parc" },
    };

    /// <summary>The codes of what is found, without the fields that are merely empty.</summary>
    public static IReadOnlyList<string> Codes(CaseStudy study, string summary = "Un résumé.", PartialDate? updated = null) =>
        [.. At(study, summary, updated).Select(finding => finding.Code).Where(code => code != "field.empty")];

    public static IReadOnlyList<SheetFinding> At(CaseStudy study, string summary = "Un résumé.", PartialDate? updated = null) => new CaseStudyChecks().Find(new()
    {
        Type = ResourceType.CaseStudy,
        Title = "Essai",
        Summary = summary,
        Source = new() { Title = "Source" },
        Updated = updated,
        CaseStudy = study,
    });

    public static FundingPlan Plan(long? total, params FundingLine[] lines) => new() { Total = total is { } euros ? Money.Euros(euros) : null, Lines = lines };

    public static FundingLine Line(string funder, long? amount = null, decimal? share = null) => new()
    {
        Funder = funder,
        Amount = amount is { } euros ? Money.Euros(euros) : null,
        Share = share is { } percent ? Rate.Percent(percent) : null,
    };

    public static Budget Budget(long total, params Cost[] lines) => new() { Total = Cost("Total", total), Lines = lines };

    public static Cost Cost(string label, long amount, TaxBasis tax = TaxBasis.Unknown) => new() { Label = label, Amount = Money.Euros(amount), Tax = tax };

    public static Figure Figure(string label, decimal value, string unit, FigureState state = FigureState.Observed) =>
        new() { Label = label, Value = value, Unit = unit, State = state };

    public static Step Step(string label, string from, string? to = null, string? duration = null) =>
        new() { Label = label, From = PartialDate.Parse(from), To = to is null ? null : PartialDate.Parse(to), Duration = duration };

    public static ReportedSynergy Synergy(ReportedSynergyState state, params Figure[] gains) => new() { Label = "Synergie", State = state, Gains = gains };
}
