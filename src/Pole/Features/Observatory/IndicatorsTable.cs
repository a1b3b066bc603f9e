using Pole.Features.Actions;
using Pole.Features.Observatory.Disclosure;
using Pole.Platform.OpenData;

namespace Pole.Features.Observatory;

/// <summary>A cell of a figure of an indicator.</summary>
internal sealed record IndicatorCell(Indicator Indicator, Figure Figure, ActionOperator Side, bool Ademe, Published Value);

/// <summary>The four cells of each figure of each indicator, one row each: they sum to the figure.</summary>
internal sealed class IndicatorsTable(Indicators indicators) : OpenTable<IndicatorCell>
{
    public override string Name => "indicateurs";

    public override string Title => "Indicateurs de l’observatoire";

    public override string Summary => "Une ligne par case : qui a réalisé l’action, avec ou sans cofinancement de l’ADEME. Les quatre cases d’un chiffre font son total.";

    public override string Page => "/observatoire";

    public override IReadOnlyList<string> Keywords => ["indicateur", "éco-conception", "économie circulaire"];

    protected override IReadOnlyList<OpenColumn<IndicatorCell>> Told =>
    [
        new("code", OpenType.Text, "L’identité de l’indicateur, qui ne change pas.", cell => cell.Indicator.Item.Slug),
        new("title", OpenType.Text, "Son titre.", cell => cell.Indicator.Sheet.Title),
        new("step", OpenType.Text, "L’étape, pour un indicateur qui en a ; les étapes ne s’additionnent pas.", cell => cell.Figure.Step.Length > 0 ? cell.Figure.Step : null),
        new("operator", OpenType.Text, "Qui a réalisé les actions : pole ou third-party.", cell => Platform.Content.Sheets.SheetShape.KeyOf(cell.Side.ToString())),
        new("ademe", OpenType.YesOrNo, "Si l’ADEME les a cofinancées.", cell => cell.Ademe),
        new("value", OpenType.Number, "La valeur de la case ; absente quand elle n’est pas publiée.", cell => cell.Value.Value),
        new("withheld", OpenType.Text, "Pourquoi la valeur n’est pas publiée : small-numbers (elle repose sur moins de cinq entreprises, ou en trahirait une qui y repose).", cell => cell.Value.Secrecy.Code),
        new("unit", OpenType.Text, "L’unité de l’indicateur.", cell => cell.Indicator.Sheet.Unit),
        new("version", OpenType.Text, "La version de sa définition.", cell => cell.Indicator.Sheet.Version),
        new("demo", OpenType.YesOrNo, "Si des actions inventées, pour montrer le site, y sont comptées.", cell => cell.Indicator.HasDemo),
    ];

    protected override async Task<IReadOnlyList<IndicatorCell>> RowsAsync(CancellationToken cancel) =>
    [
        .. from indicator in await indicators.ForEveryoneAsync(new Scope(), cancel)
           from figure in indicator.Figures
           from cell in figure.Cells
           select new IndicatorCell(indicator, figure, cell.By, cell.Ademe, cell.Value),
    ];
}
