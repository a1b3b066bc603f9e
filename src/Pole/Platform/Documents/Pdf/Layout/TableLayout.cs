namespace Pole.Platform.Documents.Pdf.Layout;

/// <summary>Lays a table out: no vertical rule, a hairline under each row, titles that come back on each page.</summary>
internal sealed class TableLayout(Typesetter typesetter, double pageHeight)
{
    private const double Gutter = 14;
    private const double Padding = 4.5;

    public IReadOnlyList<Slab> Lay(Table table, double left, double width, Element parent)
    {
        if (table.Rows.FirstOrDefault(row => row.Cells.Count != table.Columns.Count) is { } uneven)
        {
            throw new ArgumentException($"A row has {uneven.Cells.Count} cells under {table.Columns.Count} columns.", nameof(table));
        }

        var element = parent.Add(new Element("Table") { Attributes = table.Summary is null ? null : $"/O /Table /Summary {PdfFile.Text(table.Summary)}" });
        var widths = WidthsOf(table, width);
        var titles = new Row([.. table.Columns.Select(column => (Prose)column.Title)]);
        var head = Single(LayRow(titles, Style.Label, element.Add("THead").Add("TR"), "TH", 0)) with { WithNext = true, Before = 10 };
        var body = element.Add("TBody");
        return [head, .. table.Rows.SelectMany(row => LayRow(row, Style.Cell, body.Add("TR"), "TD", head.Height)).Select(slab => slab with { Head = head })];

        Slab Single(IReadOnlyList<Slab> slabs) => slabs.Count == 1 ? slabs[0] : Slab.Stack(slabs);

        IReadOnlyList<Slab> LayRow(Row row, Style style, Element line, string kind, double above)
        {
            style = row.Strong ? style with { Bold = true } : style;
            var cells = row.Cells.Select((cell, index) => typesetter.Break(cell, style, widths[index])).ToList();
            var owners = row.Cells.Select(_ => line.Add(new Element(kind) { Attributes = kind == "TH" ? "/O /Table /Scope /Column" : null })).ToList();
            // A row is cut only when a page alone would not hold it under the titles.
            var most = Math.Max(1, (int)((pageHeight - above - (2 * Padding)) / style.Leading));
            var lines = Math.Max(1, cells.Max(cell => cell.Count));
            return [.. Enumerable.Range(0, (lines + most - 1) / most).Select(part => LayPart(part * most, Math.Min(lines - (part * most), most)))];

            Slab LayPart(int first, int count)
            {
                var height = (count * style.Leading) + (2 * Padding);
                var last = first + count >= lines;
                return new Slab(height, (page, top) =>
                {
                    var x = left;
                    for (var index = 0; index < cells.Count; index++)
                    {
                        SetCell(page, index, x, top + Padding);
                        x += widths[index] + Gutter;
                    }

                    if (last)
                    {
                        page.Decorate(() => Underline(page, top + height));
                    }
                });

                void SetCell(Page page, int index, double x, double top)
                {
                    foreach (var text in cells[index].Skip(first).Take(count))
                    {
                        typesetter.Set(page, owners[index], text, style, x + BlockLayout.Indent(table.Columns[index].Align, widths[index], text.Width), top);
                        top += style.Leading;
                    }
                }

                void Underline(Page page, double at) =>
                    page.Tint(kind == "TH" || row.Strong ? Ink.Text : Ink.Hairline, left, at - 0.5, width, kind == "TH" ? 0.8 : 0.5);
            }
        }
    }

    /// <summary>Each column's share, then what its longest word needs, taken from those that have room to give.</summary>
    private double[] WidthsOf(Table table, double width)
    {
        var room = width - (Gutter * (table.Columns.Count - 1));
        var shares = table.Columns.Sum(column => column.Share);
        var widths = table.Columns.Select(column => room * column.Share / shares).ToArray();
        var needs = table.Columns.Select((column, index) => table.Rows
            .Select(row => typesetter.WidestWord(row.Cells[index], row.Strong ? Style.Cell with { Bold = true } : Style.Cell))
            .Append(typesetter.WidestWord(column.Title, Style.Label))
            .Max() + 0.1).ToArray();
        var missing = widths.Zip(needs, (has, need) => Math.Max(0, need - has)).Sum();
        var spare = widths.Zip(needs, (has, need) => Math.Max(0, has - need)).Sum();
        var given = spare == 0 ? 0 : Math.Min(1, missing / spare);
        // When no column has enough to give, what is missing stays missing and long words are cut.
        var met = missing == 0 ? 0 : Math.Min(1, spare / missing);
        return [.. widths.Zip(needs, (has, need) => has < need ? has + ((need - has) * met) : has - ((has - need) * given))];
    }
}
