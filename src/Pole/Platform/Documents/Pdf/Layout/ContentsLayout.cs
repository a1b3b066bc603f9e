using System.Globalization;

namespace Pole.Platform.Documents.Pdf.Layout;

/// <summary>Lays a table of contents out: a line for each heading, which leads to it, and its page at the end of the line.</summary>
internal sealed class ContentsLayout(Typesetter typesetter, Landmarks landmarks)
{
    private const double RoomForNumber = 40;
    private const double Between = 5;

    public IReadOnlyList<Slab> Lay(double left, double width, Element list) =>
        [.. landmarks.Listed.SelectMany(heading => Entry(heading, left, width, list.Add("TOCI")))];

    private IEnumerable<Slab> Entry(Heading heading, double left, double width, Element entry)
    {
        var style = Style.Body;
        var link = entry.Add("Link");
        var lines = typesetter.Break(heading.Text, style, width - RoomForNumber);
        var number = typesetter.Break(landmarks.PageOf(heading).ToString(CultureInfo.InvariantCulture), style, RoomForNumber)[0];
        for (var index = 0; index < lines.Count; index++)
        {
            var (line, isLast) = (lines[index], index == lines.Count - 1);
            yield return new Slab(style.Leading, (page, top) =>
            {
                typesetter.Set(page, link, line, style, left, top);
                page.GoTo(link, landmarks.NameOf(heading), heading.Text.ToString(), left, top, width, style.Leading);
                if (isLast)
                {
                    typesetter.Set(page, entry, number, style, left + width - number.Width, top);
                    page.Decorate(() => page.Tint(Ink.Hairline, left, top + style.Leading + 2, width, 0.5));
                }
            })
            {
                Before = index == 0 ? Between : 0,
                WithNext = !isLast,
            };
        }
    }
}
