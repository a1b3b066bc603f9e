using Pole.Platform.Content;
using Pole.Platform.Documents.Office;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory.Reports;

/// <summary>A report as a workbook: what stands in its tables, as numbers and days that can be reckoned with.</summary>
internal sealed class ReportWorkbook(CutLabels labels, Texts texts)
{
    public Workbook Of(Report report) => new(
        report.Title,
        Language.Current == Language.French ? "fr" : "en",
        report.MadeAt,
        [Figures(report), Targets(report), Conventions(report), .. report.Actions.Count > 0 ? [Actions(report)] : Array.Empty<Worksheet>()]);

    private Worksheet Figures(Report report) => new(
        texts["Les chiffres"],
        [
            texts["Code"], texts["Indicateur"], texts["Étape"], texts["Unité"], texts["Le Pôle, avec l’ADEME"], texts["Le Pôle, sans"],
            texts["Un tiers, avec l’ADEME"], texts["Un tiers, sans"], texts["Total"],
        ],
        [
            .. from indicator in report.Indicators
               from figure in indicator.Figures
               select (IReadOnlyList<object?>)
               [
                   indicator.Item.Slug, indicator.Sheet.Title, figure.Step.Length > 0 ? texts[figure.Step].Value : null, indicator.Sheet.Unit,
                   .. figure.Cells.Select(cell => (object?)cell.Value.Value), figure.Total.Value,
               ],
        ]);

    private Worksheet Targets(Report report) => new(
        texts["Objectifs"],
        [texts["Indicateur"], texts["Objectif"], texts["Visé"], texts["Atteint"], "%"],
        [
            .. report.Attainments.Select(one => (IReadOnlyList<object?>)
                [one.Indicator.Sheet.Title, labels.Target(one.Attainment.Target), one.Attainment.Target.Value, one.Attainment.Reached.Value, one.Attainment.Percent]),
        ]);

    private Worksheet Conventions(Report report) => new(
        texts["Conventions"],
        [texts["Financeur"], texts["Convention"], texts["Actions"], texts["Apport"], texts["Coût des actions"]],
        [.. report.Conventions.Select(one => (IReadOnlyList<object?>)[one.Funder, one.Convention, one.Actions, one.Euros, one.Cost])]);

    private Worksheet Actions(Report report) => new(
        texts["Les actions comptées"],
        [texts["Référence"], texts["Action"], texts["Date"], texts["Région"], texts["Réalisée par"]],
        [
            .. report.Actions.Select(action => (IReadOnlyList<object?>)
                [action.Reference, action.Title, action.FirstDay, labels.Region(action.Region), action.Organisation]),
        ]);
}
