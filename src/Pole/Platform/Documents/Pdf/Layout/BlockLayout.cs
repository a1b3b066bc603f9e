using System.Globalization;

namespace Pole.Platform.Documents.Pdf.Layout;

/// <summary>Lays blocks out as slabs, and puts what they say in the structure in the order it is said.</summary>
internal sealed class BlockLayout(Typesetter typesetter, double pageHeight, Landmarks landmarks)
{
    private const double Gutter = 28;
    private const double Padding = 14;
    private const double Bar = 2.5;
    private const double UnderLabel = 1.5;

    public static double Indent(Align align, double room, double width) => align switch
    {
        Align.Start => 0,
        Align.Centre => (room - width) / 2,
        Align.End => room - width,
    };

    public IReadOnlyList<Slab> Lay(IEnumerable<Block> blocks, double left, double width, Element parent)
    {
        var slabs = new List<Slab>();
        var underLabel = false;
        foreach (var block in blocks)
        {
            var first = slabs.Count;
            slabs.AddRange(Lay(block, left, width, parent));
            if (underLabel && slabs.Count > first)
            {
                slabs[first] = slabs[first] with { Before = Math.Min(slabs[first].Before, UnderLabel) };
            }

            underLabel = block is Paragraph { Voice: Voice.Label };
        }

        return slabs;
    }

    private IReadOnlyList<Slab> Lay(Block block, double left, double width, Element parent) => block switch
    {
        Heading heading => LayHeading(heading, left, width, parent),
        Paragraph { Voice: Voice.Label } label => Flow(label.Text, Style.Label, left, width, label.Align, parent.Add("P"), 12, withNext: true),
        Paragraph paragraph => Flow(paragraph.Text, Style.Of(paragraph.Voice), left, width, paragraph.Align, parent.Add("P"), 7),
        Bullets bullets => LayBullets(bullets, left, width, parent.Add("L")),
        KeyFigure figure => LayFigure(figure, left, width, parent),
        KeyValues values => new PairLayout(typesetter, pageHeight).Lay(values, left, width, parent.Add("Table")),
        Table table => new TableLayout(typesetter, pageHeight).Lay(table, left, width, parent),
        Columns columns => LayColumns(columns, left, width, parent.Add("Div")),
        Notice notice => LayNotice(notice, left, width, parent.Add("Div")),
        Rule rule => [new Slab(0.5, (page, top) => page.Decorate(() => page.Tint(rule.Ink, left, top, width, 0.5))) { Before = 12 }],
        Contents => new ContentsLayout(typesetter, landmarks).Lay(left, width, parent.Add("TOC")),
        NewPage => [new Slab(0, (_, _) => { }) { OpensPage = true }],
        Gap gap => [new Slab(0, (_, _) => { }) { Before = gap.Height }],
        Drawing drawing => [LayDrawing(drawing, left, width, parent)],
        _ => throw new ArgumentException($"No layout is known for {block.GetType().Name}.", nameof(block)),
    };

    /// <summary>A text as one slab a line, without a line alone at the top or the bottom of a page.</summary>
    private List<Slab> Flow(Prose prose, Style style, double left, double width, Align align, Element element, double before, bool withNext = false)
    {
        var lines = typesetter.Break(prose, style, width);
        return [.. lines.Select((line, index) => new Slab(style.Leading, (page, top) =>
            typesetter.Set(page, element, line, style, left + Indent(align, width, line.Width), top))
        {
            Before = index == 0 ? before : 0,
            WithNext = withNext || (lines.Count > 1 && (index == 0 || index == lines.Count - 2)),
        })];
    }

    private List<Slab> LayHeading(Heading heading, double left, double width, Element parent)
    {
        var level = Math.Clamp(heading.Level, 1, 3);
        var slabs = Flow(heading.Text, Style.Heading(level), left, width, heading.Align, parent.Add($"H{level}"), level == 1 ? 6 : 20 - (2 * level), withNext: true);
        if (slabs is [var first, ..])
        {
            slabs[0] = first with
            {
                Draw = (page, top) =>
                {
                    landmarks.Note(heading, page, top);
                    first.Draw(page, top);
                },
            };
        }

        return slabs;
    }

    private List<Slab> LayBullets(Bullets bullets, double left, double width, Element list)
    {
        var indent = bullets.From is null ? 12 : 18;
        return [.. bullets.Items.SelectMany((item, index) =>
        {
            var mark = bullets.From is { } from ? string.Create(CultureInfo.InvariantCulture, $"{from + index}.") : "•";
            var (entry, dot) = (list.Add("LI"), typesetter.Break(mark, Style.Body, indent)[0]);
            var label = entry.Add("Lbl");
            var slabs = Flow(item, Style.Body, left + indent, width - indent, Align.Start, entry.Add("LBody"), index == 0 ? 7 : 3);
            if (slabs.Count > 0)
            {
                var first = slabs[0];
                slabs[0] = first with
                {
                    Draw = (page, top) =>
                    {
                        typesetter.Set(page, label, dot, Style.Body with { Ink = Ink.Primary }, left, top);
                        first.Draw(page, top);
                    },
                };
            }

            return slabs;
        })];
    }

    private List<Slab> LayFigure(KeyFigure figure, double left, double width, Element parent) =>
    [
        .. Flow(figure.Label, Style.Label, left, width, figure.Align, parent.Add("P"), 10, withNext: true),
        .. Flow(figure.Value, Style.Figure with { Ink = figure.Ink }, left, width, figure.Align, parent.Add("P"), 0, withNext: figure.Note is not null),
        .. figure.Note is null ? [] : Flow(figure.Note, Style.Small, left, width, figure.Align, parent.Add("P"), 0),
    ];

    private List<Slab> LayColumns(Columns columns, double left, double width, Element group)
    {
        var room = width - (Gutter * (columns.Parts.Count - 1));
        var shares = columns.Parts.Sum(part => part.Share);
        var x = left;
        var parts = new List<Slab>();
        foreach (var part in columns.Parts)
        {
            parts.Add(Slab.Stack(Lay(part.Blocks, x, room * part.Share / shares, group)));
            x += (room * part.Share / shares) + Gutter;
        }

        var height = parts.Max(part => part.Height);
        if (height <= pageHeight)
        {
            return [new Slab(height, (page, top) => parts.ForEach(part => part.Draw(page, top))) { Before = 13 }];
        }

        group.Clear();
        return [.. columns.Parts.SelectMany(part => Lay(part.Blocks, left, width, group))];
    }

    private List<Slab> LayNotice(Notice notice, double left, double width, Element group)
    {
        var (x, inner) = (left + Padding + Bar, width - (2 * Padding) - Bar);
        var word = Flow(notice.Word, Style.Label with { Ink = notice.Ink }, x, inner, Align.Start, group.Add("P"), 0, withNext: true);
        IReadOnlyList<Slab> slabs = [.. word, .. Lay(notice.Blocks, x, inner, group).Select((slab, index) => index == 0 ? slab with { Before = 3 } : slab)];
        return [.. Slab.Fit(slabs, pageHeight - (2 * Padding)).Select((some, index) =>
        {
            var (content, height) = (Slab.Stack(some), Slab.HeightOf(some) + (2 * Padding));
            return new Slab(height, (page, top) =>
            {
                page.Decorate(() =>
                {
                    page.Tint(notice.Ink.Pale(0.06), left, top, width, height);
                    page.Tint(notice.Ink, left, top, Bar, height);
                });
                content.Draw(page, top + Padding);
            }) { Before = index == 0 ? 14 : 0 };
        })];
    }

    private static Slab LayDrawing(Drawing drawing, double left, double width, Element parent)
    {
        var x = left + Indent(drawing.Align, width, drawing.Width);
        var figure = parent.Add(new Element("Figure") { Alternative = drawing.Alternative });
        return new Slab(drawing.Height, Draw) { Before = 6 };

        void Draw(Page page, double top)
        {
            var bottom = Page.Height - top - drawing.Height;
            var box = new[] { x, bottom, x + drawing.Width, bottom + drawing.Height }.Select(PdfFile.Number);
            figure.Attributes = $"/O /Layout /Placement /Block /BBox [{string.Join(' ', box)}]";
            page.Mark(figure, () =>
            {
                foreach (var shape in drawing.Shapes)
                {
                    page.Outline(shape, x, top);
                }
            });
        }
    }
}
