using Pole.Features.Resources.CaseStudies;
using Pole.Platform.Documents;
using Pole.Platform.Web;
using Step = Pole.Features.Resources.CaseStudies.Step;

namespace Pole.Features.Resources.Printing;

/// <summary>The figures, steps, work and costs of a case study as blocks, each in the unit of its source.</summary>
internal sealed class StudyTables(ResourceWords words, Texts texts)
{
    public IEnumerable<Block> LargeFigures(CaseStudy study) => study.LargeFigures.Any()
        ? [new Columns([.. study.LargeFigures.Select(figure => new Part(1, new KeyFigure(figure.Label, ValueOf(figure), NoteOf(figure))))])]
        : [];

    public IEnumerable<Block> OtherFigures(CaseStudy study)
    {
        (string? Title, IEnumerable<Figure> Figures)[] groups =
        [
            (null, study.FiguresIn(FigureState.Observed).Except(study.LargeFigures)),
            ("Objectifs, pas encore des résultats", study.FiguresIn(FigureState.Target)),
            ("Potentiel, à ne pas ajouter aux résultats", study.FiguresIn(FigureState.Potential)),
        ];
        foreach (var (title, figures) in groups.Where(group => group.Figures.Any()))
        {
            if (title is not null)
            {
                yield return new Heading(3, texts[title].Value);
            }

            yield return new KeyValues([.. figures.Select(Line)]);
        }
    }

    public IEnumerable<Block> AllFigures(CaseStudy study) => study.KeyFigures.Count == 0 ? [] :
        [new KeyValues([.. study.KeyFigures.Select(figure => figure.State == FigureState.Observed ? Line(figure) : Line(figure) with { Key = $"{figure.Label} ({texts[figure.State.Label].Value.ToLowerInvariant()})" })])];

    public IEnumerable<Block> Steps(CaseStudy study) => study.Steps.Count == 0 ? [] :
        [new KeyValues([.. study.Steps.Select(step => new Pair(When(step), step.Text is { } text ? new Prose(Words.Strong(step.Label), "\n" + text) : Words.Strong(step.Label)))]) { KeyShare = 0.26, Ruled = true }];

    public IEnumerable<Block> Work(CaseStudy study)
    {
        if (study.HumanMeans.Count == 0)
        {
            return [];
        }

        var rows = study.HumanMeans.Select(means => new Row(WithNote(means.Label, means.Note), words.Say(means) + (means.State == FigureState.Observed ? "" : $" ({texts[means.State.Label].Value.ToLowerInvariant()})"))).ToList();
        if (HumanMeansTotal.Of(study.HumanMeans) is { } total)
        {
            rows.Add(new Row(texts["Total"].Value, $"{words.Number(total.Value)} {total.Unit}") { Strong = true });
        }

        return [new Table([new Column(texts["Travail"].Value, 3), new Column(texts["Quantité"].Value, 1.4, Align.End)], rows) { Summary = texts["Moyens humains, dans l’unité de la source"].Value }];
    }

    public IEnumerable<Block> Costs(CaseStudy study)
    {
        var costs = study.Costs.ToList();
        if (costs.Count > 0)
        {
            yield return new Table(
                [new Column(texts["Poste"].Value, 3), new Column(texts["Montant"].Value, 1.4, Align.End)],
                [.. costs.Select(cost => new Row(WithNote(cost.Label, NoteOf(cost)), words.Say(cost)))])
            {
                Summary = texts["Coûts et participations, comme la source les donne"].Value,
            };
        }

        if (study.Budget?.Note is { } note)
        {
            yield return new Paragraph(note);
        }
    }

    /// <summary>The whole of what it costs, in one line.</summary>
    public IEnumerable<Block> Budget(CaseStudy study) => study.Budget?.Total is { } total
        ? [new KeyValues(new Pair(total.Label, new Prose(Words.Strong(words.Say(total)), total.Note is { } note ? $"\n{note}" : "")))]
        : [];

    private static Prose WithNote(string label, string? note) => string.IsNullOrEmpty(note) ? label : new Prose(label, "\n", Words.Note(note));

    private string? NoteOf(Cost cost) => string.Join(' ', new[] { cost.Date is { } date ? words.Say(date) : null, cost.Note }.OfType<string>());

    private string When(Step step) => (words.PeriodOf(step), step.Duration) switch
    {
        ({ } period, { } length) => $"{period} · {length}",
        ({ } period, null) => period,
        (null, { } length) => length,
        (null, null) => "—",
    };

    private string ValueOf(Figure figure) => words.Before(figure.Modifier) + words.Number(figure.Value, figure.To);

    private Prose NoteOf(Figure figure) => string.Join(" · ", new[] { words.UnitOf(figure), figure.Date is { } date ? words.Say(date) : null, figure.Note }.OfType<string>());

    private Pair Line(Figure figure) => new(figure.Label, new Prose(
        Words.Strong(words.Say(figure)),
        figure.Date is { } date ? $" ({words.Say(date)})" : "",
        figure.Note is { } note ? $" {note}" : ""));
}
