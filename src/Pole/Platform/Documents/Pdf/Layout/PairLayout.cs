namespace Pole.Platform.Documents.Pdf.Layout;

/// <summary>Lays out what things are called beside what they are, one pair a row.</summary>
internal sealed class PairLayout(Typesetter typesetter, double pageHeight)
{
    private const double Gutter = 8;

    public IReadOnlyList<Slab> Lay(KeyValues values, double left, double width, Element table)
    {
        var slabs = values.Pairs.SelectMany((pair, index) => LayPair(pair, index == values.Pairs.Count - 1)).ToList();
        if (slabs.Count > 0)
        {
            slabs[0] = slabs[0] with { Before = 5 };
        }

        return slabs;

        IEnumerable<Slab> LayPair(Pair pair, bool last)
        {
            var (keys, style) = (width * values.KeyShare, pair.Strong ? Style.Total : Style.Cell);
            var keyStyle = pair.Strong ? style : style with { Ink = Ink.Muted };
            var row = table.Add("TR");
            var (keyOwner, valueOwner) = (row.Add(new Element("TH") { Attributes = "/O /Table /Scope /Row" }), row.Add("TD"));
            var key = typesetter.Break(pair.Key, keyStyle, keys - Gutter);
            var value = typesetter.Break(pair.Value, style, width - keys);
            var padding = values.Ruled ? 4 : pair.Strong ? 2 : 0.5;
            // A pair is cut only when a page alone would not hold it.
            var most = (int)((pageHeight - (2 * padding)) / style.Leading);
            var lines = Math.Max(1, Math.Max(key.Count, value.Count));
            return Enumerable.Range(0, (lines + most - 1) / most).Select(part => LayPart(part * most, Math.Min(lines - (part * most), most)));

            Slab LayPart(int first, int count)
            {
                var height = (count * style.Leading) + (2 * padding);
                return new Slab(height, (page, top) =>
                {
                    SetLines(page, keyOwner, key.Skip(first).Take(count), keyStyle, left, keys - Gutter, Align.Start, top + padding);
                    SetLines(page, valueOwner, value.Skip(first).Take(count), style, left + keys, width - keys, values.Align, top + padding);
                    if (values.Ruled && !last && first + count >= lines)
                    {
                        page.Decorate(() => page.Tint(Ink.Hairline, left, top + height - 0.5, width, 0.5));
                    }
                });
            }
        }
    }

    private void SetLines(Page page, Element owner, IEnumerable<Line> lines, Style style, double left, double width, Align align, double top)
    {
        foreach (var line in lines)
        {
            typesetter.Set(page, owner, line, style, left + BlockLayout.Indent(align, width, line.Width), top);
            top += style.Leading;
        }
    }
}
