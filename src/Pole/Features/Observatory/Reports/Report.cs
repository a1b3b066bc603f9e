using Pole.Platform.Content;

namespace Pole.Features.Observatory.Reports;

/// <summary>What a report says: its template, what it is about, and every figure as its reader may see it.</summary>
internal sealed record Report
{
    public required ContentItem<ReportSheet> Item { get; init; }

    public required Scope Scope { get; init; }

    /// <summary>What it is about, in words: <c>ADEME, 2026</c>.</summary>
    public required string About { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>The funder's conventions, or all of those that pay for something here.</summary>
    public required IReadOnlyList<ConventionLine> Conventions { get; init; }

    /// <summary>The actions that the figures count, newest first.</summary>
    public required IReadOnlyList<ApprovedAction> Counted { get; init; }

    /// <summary>Those that it lists one by one.</summary>
    public IReadOnlyList<ApprovedAction> Actions => Item.Sheet.ListsActions ? Counted : [];

    public string Title => $"{Item.Sheet.Title} · {About}";

    public bool HasDemo => Counted.Any(action => action.IsDemo);

    public IEnumerable<(Indicator Indicator, Attainment Attainment)> Attainments =>
        from indicator in Indicators from attainment in indicator.Attainments select (indicator, attainment);
}

/// <summary>What one convention pays for: how many actions, what it gives for them and what they cost.</summary>
internal sealed record ConventionLine(string Funder, string Convention, int Actions, decimal Euros, decimal Cost)
{
    /// <summary>The conventions of a funder, or all of those that pay for one of the actions.</summary>
    public static IReadOnlyList<ConventionLine> Of(IReadOnlyList<ApprovedAction> actions, string? funder) =>
    [
        .. from action in actions
           from funding in action.Fundings
           where funder is null || funding.Funder == funder
           group (action, funding) by (funding.Funder, funding.Convention) into convention
           orderby convention.Key.Funder, convention.Key.Convention
           select new ConventionLine(
               convention.Key.Funder,
               convention.Key.Convention,
               convention.Select(one => one.action.Id).Distinct().Count(),
               convention.Sum(one => one.funding.Cents) / 100m,
               convention.Select(one => one.action).Distinct().Sum(action => action.CostCents) / 100m),
    ];
}
