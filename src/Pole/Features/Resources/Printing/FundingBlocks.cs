using Pole.Features.Resources.CaseStudies;
using Pole.Kernel;
using Pole.Platform.Documents;
using Pole.Platform.Web;
using Step = Pole.Platform.Documents.Step;

namespace Pole.Features.Resources.Printing;

/// <summary>A funding plan as a bar and its table; what the lines do not explain is hatched and has a row (R17).</summary>
internal sealed class FundingBlocks(ResourceWords words, Texts texts)
{
    private const double Width = 480;
    private const double Height = 20;
    private const double Between = 5;

    private static readonly Ink[] Palette = [Ink.Primary, Ink.Accent, Ink.Info, Ink.Muted];

    public IEnumerable<Block> Of(CaseStudy study)
    {
        if (study.Funding is not { } plan)
        {
            yield break;
        }

        var picture = new FundingPicture(plan, words);
        if (picture.IsDrawn)
        {
            yield return Bar(picture);
        }

        yield return Lines(plan, picture);
        if (picture.Excess is { } excess)
        {
            yield return new Notice(
                texts["Les lignes dépassent le total de {0}", excess.Amount is { } over ? words.Say(over) : words.Say(excess.Share)].Value,
                new Paragraph(texts["La fiche le donne ainsi : rien n’est ramené à 100 %. Le trait marque le total."].Value))
            {
                Ink = Ink.Warn,
            };
        }

        if (plan.Note is { } note)
        {
            yield return new Paragraph(note);
        }
    }

    private Table Lines(FundingPlan plan, FundingPicture picture)
    {
        var rows = picture.Rows.Select(row => new Row(
            row.Line.Note is { } note ? new Prose(row.Line.Funder, "\n", Words.Note(note)) : row.Line.Funder,
            Amount(row),
            Share(row))).ToList();
        if (picture.Unexplained is { Share.BasisPoints: > 0 } rest)
        {
            rows.Add(new Row(
                new Prose(texts["Part non expliquée"].Value, "\n", Words.Note(texts["La source ne dit pas qui la porte."].Value)),
                rest.Amount is { } missing ? words.Say(missing) : "",
                words.Say(rest.Share)));
        }

        if (plan.Total is { } total)
        {
            rows.Add(new Row(texts["Total annoncé"].Value, words.Before(plan.TotalModifier) + words.Say(total), words.Say(Rate.Whole)) { Strong = true });
        }

        return new Table(
            [new Column(texts["Financeur"].Value, 3), new Column(texts["Montant"].Value, 1.4, Align.End), new Column(texts["Part"].Value, 1, Align.End)], rows)
        {
            Summary = texts["Plan de financement, ligne à ligne"].Value,
        };
    }

    private string Amount(FundingRow row) => row.Amount is not { } amount ? texts["non renseigné"].Value
        : row.AmountIsComputed ? texts["soit {0}", words.Say(amount)].Value
        : words.Before(row.Line.Modifier) + words.Say(amount);

    private string Share(FundingRow row) => row.Share is not { } share ? texts[row.Line.OutsideTotal ? "hors total" : "non renseigné"].Value
        : row.ShareIsComputed ? texts["soit {0}", words.Round(share)].Value
        : words.Say(share);

    private Drawing Bar(FundingPicture picture)
    {
        var drawn = picture.Rows.Where(row => row.Series is not null).ToList();
        var whole = Math.Max(drawn.Sum(row => row.Share!.Value.BasisPoints), Rate.Whole.BasisPoints);
        var (shapes, x) = (new List<Shape>(), 0d);
        foreach (var row in drawn)
        {
            var width = Width * row.Share!.Value.BasisPoints / whole;
            shapes.Add(Shape.Rectangle(x, 0, width - 1, Height) with { Fill = Palette[row.Series!.Value - 1] });
            x += width;
        }

        if (picture.Unexplained is { Share.BasisPoints: > 0 })
        {
            shapes.AddRange(Hatched(x));
        }

        if (picture.Excess is not null)
        {
            var mark = Width * Rate.Whole.BasisPoints / whole;
            shapes.Add(new Shape(new Step.Move(mark, -3), new Step.Line(mark, Height + 3)) { Stroke = Ink.Text, StrokeWidth = 1.5 });
        }

        return new Drawing(Width, Height, picture.Said(texts), shapes);
    }

    private static IEnumerable<Shape> Hatched(double from)
    {
        yield return Shape.Rectangle(from + 0.5, 0.5, Width - from - 1, Height - 1) with { Stroke = Ink.Danger };
        for (var x = from + Between; x < Width; x += Between)
        {
            var reach = Math.Min(Height, Width - x);
            yield return new Shape(new Step.Move(x, 0), new Step.Line(x + reach, reach)) { Stroke = Ink.Danger, StrokeWidth = 0.6 };
        }
    }
}
