namespace Pole.Features.Observatory.Reports.Frozen;

/// <summary>All that a report said, as it was handed in.</summary>
internal sealed record ReportedFigures
{
    public required IReadOnlyList<ReportedLine> Lines { get; init; }

    public IReadOnlyList<ConventionLine> Conventions { get; init; } = [];

    /// <summary>The actions that were counted, newest first.</summary>
    public IReadOnlyList<ReportedAction> Actions { get; init; } = [];

    public bool HasDemo { get; init; }

    public static ReportedFigures Of(IEnumerable<Indicator> indicators, IReadOnlyList<ConventionLine> conventions, IReadOnlyList<ApprovedAction> actions) => new()
    {
        Lines = [.. indicators.SelectMany(indicator => indicator.Figures.Select(figure => ReportedLine.Of(indicator, figure)))],
        Conventions = conventions,
        Actions = [.. actions.Select(action => new ReportedAction(action.Reference, action.Title, action.FirstDay, action.Region, action.Organisation))],
        HasDemo = actions.Any(action => action.IsDemo),
    };
}

/// <summary>A figure of an indicator: its four cells, in their order, and its total.</summary>
internal sealed record ReportedLine(string Indicator, string Title, string Step, string Unit, string Version, IReadOnlyList<decimal?> Cells, decimal? Total)
{
    public static ReportedLine Of(Indicator indicator, Figure figure) => new(
        indicator.Item.Slug,
        indicator.Sheet.Title,
        figure.Step,
        indicator.Sheet.Unit,
        indicator.Sheet.Version,
        [.. figure.Cells.Select(cell => cell.Value.Value)],
        figure.Total.Value);
}

/// <summary>An action that was counted.</summary>
internal sealed record ReportedAction(string Reference, string Title, DateOnly Day, string Region, string Organisation);
