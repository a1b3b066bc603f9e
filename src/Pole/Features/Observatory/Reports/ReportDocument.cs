using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Content;
using Pole.Platform.Documents;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory.Reports;

/// <summary>A report as a sheet that is printed, sent on or gone on writing in.</summary>
internal sealed class ReportDocument(CutLabels labels, Texts texts)
{
    /// <summary>A sheet that is printed lists no more actions than these: the workbook has them all.</summary>
    public const int MostActions = 500;

    public Sheet Of(Report report) => new()
    {
        Title = report.Title,
        Language = Language.Current == Language.French ? "fr" : "en",
        CreatedAt = report.MadeAt,
        Foot = texts["{0}, chiffres arrêtés le {1}", report.Title, Days.Say(report.MadeAt, Days.Short)].Value,
        Blocks =
        [
            new Heading(1, report.Item.Sheet.Title),
            new Paragraph(report.About) { Voice = Voice.Lead },
            new Paragraph(report.Item.Sheet.Summary),
            new Paragraph(texts["Chiffres arrêtés le {0}.", Days.Say(report.MadeAt, Days.Long)].Value) { Voice = Voice.Small },
            .. report.HasDemo ? [new Notice(texts["Données de démonstration"].Value, new Paragraph(texts["Ces chiffres viennent d’actions inventées pour montrer le site."].Value))] : Array.Empty<Block>(),
            new Heading(2, texts["Les chiffres"].Value),
            Figures(report),
            .. report.Attainments.Any() ? [new Heading(2, texts["Objectifs"].Value), Targets(report)] : Array.Empty<Block>(),
            .. report.Conventions.Count > 0 ? [new Heading(2, texts["Conventions"].Value), Conventions(report)] : Array.Empty<Block>(),
            .. report.Actions.Count > 0 ? [new Heading(2, texts["Les actions comptées"].Value), .. Actions(report)] : Array.Empty<Block>(),
            new Heading(2, texts["Comment lire ce rapport"].Value),
            new Paragraph(report.Item.PlainText),
        ],
    };

    private Table Figures(Report report) => new(
        [
            new(texts["Indicateur"], 2.4), new(texts["Le Pôle, avec l’ADEME"], 1, Align.End), new(texts["Le Pôle, sans"], 1, Align.End),
            new(texts["Un tiers, avec l’ADEME"], 1, Align.End), new(texts["Un tiers, sans"], 1, Align.End), new(texts["Total"], 1, Align.End),
        ],
        [
            .. from indicator in report.Indicators
               from figure in indicator.Figures
               select new Row([NameOf(indicator, figure), .. figure.Cells.Select(cell => (Prose)cell.Value.Say(texts)), Words.Strong(figure.Total.Say(texts))]),
        ])
    {
        Summary = texts["Les indicateurs par opérateur et cofinancement"],
    };

    private Table Targets(Report report) => new(
        [new(texts["Indicateur"], 2), new(texts["Objectif"], 2), new(texts["Visé"], 1, Align.End), new(texts["Atteint"], 1, Align.End), new("%", 0.6, Align.End)],
        [
            .. report.Attainments.Select(one => new Row(
                one.Indicator.Sheet.Title,
                labels.Target(one.Attainment.Target),
                Published.Say(one.Attainment.Target.Value),
                one.Attainment.Reached.Say(texts),
                one.Attainment.Percent?.ToString(System.Globalization.CultureInfo.CurrentCulture) ?? "—")),
        ]);

    private Table Conventions(Report report) => new(
        [new(texts["Financeur"], 1.6), new(texts["Convention"], 1.4), new(texts["Actions"], 0.8, Align.End), new(texts["Apport"], 1, Align.End), new(texts["Coût des actions"], 1.2, Align.End)],
        [.. report.Conventions.Select(one => new Row(one.Funder, one.Convention, Published.Say(one.Actions), Euros(one.Euros), Euros(one.Cost)))]);

    private IEnumerable<Block> Actions(Report report)
    {
        if (report.Actions.Count > MostActions)
        {
            yield return new Paragraph(texts["Les {0} plus récentes des {1} actions comptées : le classeur du rapport les donne toutes.", MostActions, report.Actions.Count].Value);
        }

        yield return new Table(
            [new(texts["Référence"], 1), new(texts["Action"], 2.6), new(texts["Date"], 1), new(texts["Région"], 1.2), new(texts["Réalisée par"], 1.6)],
            [
                .. report.Actions.Take(MostActions).Select(action => new Row(
                    action.Reference, action.Title, Days.Say(action.FirstDay, Days.Short), labels.Region(action.Region), action.Organisation)),
            ]);
    }

    private Prose NameOf(Indicator indicator, Figure figure) =>
        indicator.Sheet.Title + (figure.Step.Length > 0 ? $", {texts[figure.Step].Value.ToLowerInvariant()}" : "") + $" ({indicator.Sheet.Unit})";

    private static Prose Euros(decimal amount) => amount.ToString("N2", System.Globalization.CultureInfo.CurrentCulture) + "\u00A0€";
}
