using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Pole.Platform.Documents.Office;

/// <summary>Each thing that a sheet says, in the words of WordprocessingML. What is drawn is told by the words that stand for it.</summary>
internal sealed class DocxBlocks(MainDocumentPart main)
{
    /// <summary>The width between the margins, in twentieths of a point.</summary>
    private const int Width = 9638;

    public IEnumerable<OpenXmlElement> Of(Block block) => block switch
    {
        Heading heading => [Paragraph(heading.Text, DocxStyles.Heading(heading.Level))],
        Documents.Paragraph paragraph => [Paragraph(paragraph.Text, StyleOf(paragraph.Voice), paragraph.Align)],
        Bullets bullets => bullets.Items.Select(item => Paragraph(new Prose([new Words("• "), .. item.Words]))),
        KeyFigure figure => [Paragraph(figure.Label, DocxStyles.Label), Paragraph(figure.Value, DocxStyles.Figure), .. figure.Note is { } note ? [Paragraph(note, DocxStyles.Small)] : Array.Empty<OpenXmlElement>()],
        KeyValues pairs => [Table([1, 1.5], pairs.Pairs.Select(pair => (Cells: (IReadOnlyList<Prose>)[Words.Strong(pair.Key), pair.Value], pair.Strong)), [Align.Start, pairs.Align]), Space()],
        Documents.Table table => [Table(table), Space()],
        Columns columns => columns.Parts.SelectMany(part => part.Blocks).SelectMany(Of),
        Notice notice => [Paragraph(Words.Strong(notice.Word)), .. notice.Blocks.SelectMany(Of)],
        Rule or Gap => [],
        Drawing drawing => drawing.Alternative.Length > 0 ? [Paragraph(drawing.Alternative, DocxStyles.Small)] : [],
        _ => throw new InvalidOperationException($"A text document has no words for {block.GetType().Name}."),
    };

    public W.Paragraph Paragraph(Prose text, string? style = null, Align align = Align.Start)
    {
        var properties = new W.ParagraphProperties();
        if (style is not null)
        {
            properties.Append(new W.ParagraphStyleId { Val = style });
        }

        if (align != Align.Start)
        {
            properties.Append(new W.Justification { Val = align == Align.End ? W.JustificationValues.Right : W.JustificationValues.Center });
        }

        return new W.Paragraph([properties, .. text.Words.Select(Said)]);
    }

    private static W.Paragraph Space() => new();

    private static string? StyleOf(Voice voice) => voice switch
    {
        Voice.Body => null,
        Voice.Lead => DocxStyles.Lead,
        Voice.Small => DocxStyles.Small,
        Voice.Label => DocxStyles.Label,
    };

    private OpenXmlElement Said(Words words)
    {
        var run = new W.Run();
        var look = new W.RunProperties();
        if (words.Bold)
        {
            look.Append(new W.Bold());
        }

        if (words.Ink is { } ink)
        {
            look.Append(new W.Color { Val = DocxStyles.Hex(ink) });
        }

        run.Append(look);
        foreach (var (line, place) in words.Text.Split('\n').Select((line, place) => (line, place)))
        {
            if (place > 0)
            {
                run.Append(new W.Break());
            }

            run.Append(new W.Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return words.Link is { } link ? new W.Hyperlink(run) { Id = main.AddHyperlinkRelationship(link, isExternal: true).Id } : run;
    }

    private W.Table Table(Documents.Table table)
    {
        IReadOnlyList<Prose> titles = [.. table.Columns.Select(column => (Prose)Words.Strong(column.Title))];
        var made = Table(
            [.. table.Columns.Select(column => column.Share)],
            table.Rows.Select(row => (row.Cells, row.Strong)).Prepend((titles, false)),
            [.. table.Columns.Select(column => column.Align)]);
        var first = made.GetFirstChild<W.TableRow>()!;
        first.PrependChild(new W.TableRowProperties(new W.TableHeader()));
        return made;
    }

    private W.Table Table(IReadOnlyList<double> shares, IEnumerable<(IReadOnlyList<Prose> Cells, bool Strong)> rows, IReadOnlyList<Align> aligns)
    {
        IReadOnlyList<int> widths = [.. shares.Select(share => (int)(Width * share / shares.Sum()))];
        var table = new W.Table(
            new W.TableProperties(
                new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct },
                new W.TableBorders(
                    new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Color = "C5C7C3" },
                    new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4, Color = "C5C7C3" })),
            new W.TableGrid([.. widths.Select(width => new W.GridColumn { Width = Written(width) })]));
        foreach (var (cells, strong) in rows)
        {
            table.Append(new W.TableRow([.. cells.Select((cell, place) => Cell(strong ? Bold(cell) : cell, widths[place], aligns[place]))]));
        }

        return table;
    }

    private W.TableCell Cell(Prose text, int width, Align align) => new(
        new W.TableCellProperties(new W.TableCellWidth { Width = Written(width), Type = W.TableWidthUnitValues.Dxa }),
        Paragraph(text, null, align));

    private static Prose Bold(Prose text) => new([.. text.Words.Select(words => words with { Bold = true })]);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
