using System.Globalization;
using Pole.Features.Actions;
using Pole.Features.Observatory.Disclosure;
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
            Demo = indicator.HasDemo,
        };
    }
}

/// <summary>A figure with its four cells, which sum to it, and its years, which do too. What rests on fewer than five companies has no value.</summary>
internal sealed record FigureAnswer(string? Step, decimal? Total, string? Withheld, IReadOnlyList<CellAnswer> Cells, IReadOnlyList<YearAnswer> Years, IReadOnlyList<CutAnswer> Cuts)
{
    public static FigureAnswer Of(Figure figure, Texts texts) => new(
        figure.Step.Length > 0 ? texts[figure.Step].Value : null,
        figure.Total.Value,
        figure.Total.Secrecy.Code,
        [.. figure.Cells.Select(cell => new CellAnswer(cell.By, cell.Ademe, cell.Value.Value, cell.Value.Secrecy.Code))],
        [.. figure.By(CutAxis.Year).Select(year => new YearAnswer(int.Parse(year.Code, CultureInfo.InvariantCulture), year.Value.Value, year.Value.Secrecy.Code))],
        [
            .. figure.Axes.Except([CutAxis.Year, CutAxis.Side])
                .Select(axis => new CutAnswer(axis, [.. figure.By(axis).Select(part => new PartAnswer(part.Code, part.Value.Value, part.Value.Secrecy.Code))])),
        ]);
}

internal sealed record CellAnswer(ActionOperator Operator, bool Ademe, decimal? Value, string? Withheld);

internal sealed record YearAnswer(int Year, decimal? Value, string? Withheld);

/// <summary>The figure cut on an axis; what stands nowhere on it has an empty code.</summary>
internal sealed record CutAnswer(CutAxis Axis, IReadOnlyList<PartAnswer> Parts);

internal sealed record PartAnswer(string Code, decimal? Value, string? Withheld);
