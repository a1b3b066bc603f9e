using Pole.Platform.Content;
using Pole.Platform.Documents.Office;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory.Reports.Frozen;

/// <summary>A frozen report as a workbook: as reported, and what each figure would be today.</summary>
internal sealed class FrozenWorkbook(CutLabels labels, Texts texts)
{
    public Workbook Of(FrozenReport report, Corrections? since)
    {
        var figures = report.Figures;
        return new(
            report.Title,
            Language.Current == Language.French ? "fr" : "en",
            report.At,
            [
                Lines(figures),
                .. figures.Actions.Count > 0 ? [Actions(texts["Les actions comptées"], figures.Actions)] : Array.Empty<Worksheet>(),
                .. since is null ? Array.Empty<Worksheet>() : [Corrected(since)],
                .. since?.CameIn.Count > 0 ? [Actions(texts["Actions comptées depuis"], since.CameIn)] : Array.Empty<Worksheet>(),
                .. since?.WentOut.Count > 0 ? [Actions(texts["Actions qui ne comptent plus"], since.WentOut)] : Array.Empty<Worksheet>(),
            ]);
    }

    private Worksheet Lines(ReportedFigures figures) => new(
        texts["Les chiffres"],
        [
            texts["Code"], texts["Indicateur"], texts["Étape"], texts["Unité"], texts["Le Pôle, avec l’ADEME"], texts["Le Pôle, sans"],
            texts["Un tiers, avec l’ADEME"], texts["Un tiers, sans"], texts["Total"],
        ],
        [
            .. figures.Lines.Select(line => (IReadOnlyList<object?>)
                [line.Indicator, line.Title, StepOf(line), line.Unit, .. line.Cells.Select(cell => (object?)cell), line.Total]),
        ]);

    private Worksheet Corrected(Corrections since) => new(
        texts["Corrigé depuis"],
        [texts["Code"], texts["Indicateur"], texts["Étape"], texts["Unité"], texts["Au rapport"], texts["Aujourd’hui"]],
        [
            .. since.Lines.Select(line => (IReadOnlyList<object?>)
                [line.Then.Indicator, line.Then.Title, StepOf(line.Then), line.Then.Unit, line.Then.Total, line.Now?.Total]),
        ]);

    private Worksheet Actions(string name, IReadOnlyList<ReportedAction> actions) => new(
        name,
        [texts["Référence"], texts["Action"], texts["Date"], texts["Région"], texts["Réalisée par"]],
        [.. actions.Select(action => (IReadOnlyList<object?>)[action.Reference, action.Title, action.Day, labels.Region(action.Region), action.Organisation])]);

    private string? StepOf(ReportedLine line) => line.Step.Length > 0 ? texts[line.Step].Value : null;
}
