using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Content;
using Pole.Platform.Documents;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory.Reports.Frozen;

/// <summary>A frozen report as a sheet: its figures as reported, and what has been corrected since.</summary>
internal sealed class FrozenDocument(CutLabels labels, TimeProvider clock, Texts texts)
{
    public Sheet Of(FrozenReport report, Corrections? since)
    {
        var figures = report.Figures;
        return new()
        {
            Title = report.Title,
            Language = Language.Current == Language.French ? "fr" : "en",
            CreatedAt = report.At,
            Foot = texts["{0}, chiffres arrêtés le {1}", report.Title, Days.Say(report.At, Days.Short)].Value,
            Blocks =
            [
                new Heading(1, report.Title),
                new Paragraph(texts["Tel qu’il a été rendu le {0}.", Days.Say(report.At, Days.Long)].Value) { Voice = Voice.Lead },
                .. figures.HasDemo ? [new Notice(texts["Données de démonstration"].Value, new Paragraph(texts["Ces chiffres viennent d’actions inventées pour montrer le site."].Value))] : Array.Empty<Block>(),
                new Heading(2, texts["Les chiffres, tels que rendus"].Value),
                Lines(figures),
                .. figures.Conventions.Count > 0 ? [new Heading(2, texts["Conventions"].Value), Conventions(figures)] : Array.Empty<Block>(),
                .. figures.Actions.Count > 0 ? [new Heading(2, texts["Les actions comptées"].Value), Actions(figures.Actions)] : Array.Empty<Block>(),
                .. since is null ? Array.Empty<Block>() : Corrected(since),
            ],
        };
    }

    private Table Lines(ReportedFigures figures) => new(
        [
            new(texts["Indicateur"], 2.4), new(texts["Le Pôle, avec l’ADEME"], 1, Align.End), new(texts["Le Pôle, sans"], 1, Align.End),
            new(texts["Un tiers, avec l’ADEME"], 1, Align.End), new(texts["Un tiers, sans"], 1, Align.End), new(texts["Total"], 1, Align.End),
        ],
        [.. figures.Lines.Select(line => new Row([NameOf(line), .. line.Cells.Select(cell => (Prose)Say(cell)), Words.Strong(Say(line.Total))]))])
    {
        Summary = texts["Les indicateurs par opérateur et cofinancement"],
    };

    private Table Conventions(ReportedFigures figures) => new(
        [new(texts["Financeur"], 1.6), new(texts["Convention"], 1.4), new(texts["Actions"], 0.8, Align.End), new(texts["Apport"], 1, Align.End), new(texts["Coût des actions"], 1.2, Align.End)],
        [.. figures.Conventions.Select(one => new Row(one.Funder, one.Convention, Published.Say(one.Actions), Euros(one.Euros), Euros(one.Cost)))]);

    private Table Actions(IReadOnlyList<ReportedAction> actions) => new(
        [new(texts["Référence"], 1), new(texts["Action"], 2.6), new(texts["Date"], 1), new(texts["Région"], 1.2), new(texts["Réalisée par"], 1.6)],
        [.. actions.Select(action => new Row(action.Reference, action.Title, Days.Say(action.Day, Days.Short), labels.Region(action.Region), action.Organisation))]);

    private IEnumerable<Block> Corrected(Corrections since)
    {
        yield return new Heading(2, texts["Corrigé depuis, au {0}", Days.Say(clock.GetUtcNow(), Days.Short)].Value);
        if (since.AreNone)
        {
            yield return new Paragraph(texts["Rien n’a été corrigé : les chiffres d’aujourd’hui sont ceux du rapport."].Value);
        }

        if (since.Lines.Count > 0)
        {
            yield return new Table(
                [new(texts["Indicateur"], 2.4), new(texts["Au rapport"], 1, Align.End), new(texts["Aujourd’hui"], 1, Align.End)],
                [.. since.Lines.Select(line => new Row(NameOf(line.Then), Say(line.Then.Total), line.Now is { } now ? Say(now.Total) : texts["n’est plus au rapport"].Value))]);
        }

        if (since.Conventions.Count > 0)
        {
            yield return new Table(
                [new(texts["Convention"], 2.4), new(texts["Apport au rapport"], 1, Align.End), new(texts["Apport aujourd’hui"], 1, Align.End)],
                [.. since.Conventions.Select(line => new Row($"{line.Either.Funder}, {line.Either.Convention}", Euros(line.Then?.Euros ?? 0), Euros(line.Now?.Euros ?? 0)))]);
        }

        foreach (var (title, actions) in new[] { ("Actions comptées depuis", since.CameIn), ("Actions qui ne comptent plus", since.WentOut) }.Where(part => part.Item2.Count > 0))
        {
            yield return new Heading(3, texts[title].Value);
            yield return Actions(actions);
        }
    }

    private Prose NameOf(ReportedLine line) => line.Title + (line.Step.Length > 0 ? $", {texts[line.Step].Value.ToLowerInvariant()}" : "") + $" ({line.Unit})";

    private static string Say(decimal? value) => value is { } told ? Published.Say(told) : "—";

    private static Prose Euros(decimal amount) => amount.ToString("N2", System.Globalization.CultureInfo.CurrentCulture) + "\u00A0€";
}
