using Pole.Features.Actions;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory.Api;

/// <summary>An indicator as <c>GET /api/v1/indicators</c> tells it.</summary>
internal sealed record IndicatorAnswer
{
    public required string Code { get; init; }

    public required string Url { get; init; }

    /// <summary>What it counts, one line an action.</summary>
    public required string Csv { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Unit { get; init; }

    public required string Source { get; init; }

    public required string Version { get; init; }

    /// <summary>One figure, or one for each step of it; steps are never added together.</summary>
    public required IReadOnlyList<FigureAnswer> Figures { get; init; }

    /// <summary>Whether invented actions, which show the site, are counted in it.</summary>
    public required bool Demo { get; init; }

    public static IndicatorAnswer Of(Indicator indicator, Scope scope, SiteSettings site, Texts texts)
    {
        var address = Language.Current.AddressOf($"/observatoire/{indicator.Item.Slug}");
        var query = ScopeChoice.Query(scope).TrimStart('&') is { Length: > 0 } asked ? $"?{asked}" : "";
        return new()
        {
            Code = indicator.Item.Slug,
            Url = site.Absolute(address + query),
            Csv = site.Absolute($"{address}.csv{query}"),
            Title = indicator.Sheet.Title,
            Summary = indicator.Sheet.Summary,
            Unit = indicator.Sheet.Unit,
            Source = indicator.Sheet.Source,
            Version = indicator.Sheet.Version,
            Figures = [.. indicator.Figures.Select(f => FigureAnswer.Of(f, texts))],
            Demo = indicator.Figures.Any(f => f.Lines.Any(line => line.Action.IsDemo)),
        };
    }
}

/// <summary>A figure with its four cells, which sum to it, and its years, which do too.</summary>
internal sealed record FigureAnswer(string? Step, decimal Total, IReadOnlyList<CellAnswer> Cells, IReadOnlyList<YearAnswer> Years)
{
    public static FigureAnswer Of(Figure figure, Texts texts) => new(
        figure.Step.Length > 0 ? texts[figure.Step].Value : null,
        figure.Total,
        [.. from side in Enum.GetValues<ActionOperator>() from ademe in new[] { true, false } select new CellAnswer(side, ademe, figure.Cell(side, ademe))],
        [.. figure.Lines.GroupBy(l => l.Action.FirstDay.Year).OrderBy(y => y.Key).Select(y => new YearAnswer(y.Key, y.Sum(l => l.Value)))]);
}

internal sealed record CellAnswer(ActionOperator Operator, bool Ademe, decimal Value);

internal sealed record YearAnswer(int Year, decimal Value);
