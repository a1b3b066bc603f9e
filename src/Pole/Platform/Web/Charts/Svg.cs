using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Pole.Platform.Web.Charts;

/// <summary>
/// Draws a picture as wide as its place: across in percents, down in pixels, so that its words keep their size on a
/// phone. Colours and patterns are those of <c>charts.css</c>; everything written is encoded.
/// </summary>
internal sealed class Svg(string id)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder body = new();
    private readonly SortedSet<int> patterns = [];
    private bool hatched;

    public Svg Text(double x, double y, string words, string classes = "", string anchor = "start")
    {
        body.Append(Numbers($"<text x=\"{x:0.##}%\" y=\"{y:0.#}\" text-anchor=\"{anchor}\" class=\"{classes}\">"))
            .Append(Encode(words)).Append("</text>");
        return this;
    }

    public Svg Line(double x1, double y1, double x2, double y2, string classes)
    {
        body.Append(Numbers($"<line x1=\"{x1:0.##}%\" y1=\"{y1:0.#}\" x2=\"{x2:0.##}%\" y2=\"{y2:0.#}\" class=\"{classes}\"/>"));
        return this;
    }

    /// <summary>A bar in the colour and the pattern of its series.</summary>
    public Svg Bar(double x, double y, double width, double height, int series)
    {
        Rectangle(x, y, width, height, $"class=\"c-{series}\"");
        if (series > 1)
        {
            patterns.Add(series);
            Rectangle(x, y, width, height, $"fill=\"url(#{id}-p{series})\"");
        }

        return this;
    }

    /// <summary>A bar for what nobody can explain: empty, hatched, edged.</summary>
    public Svg Hatched(double x, double y, double width, double height)
    {
        hatched = true;
        Rectangle(x, y, width, height, $"fill=\"url(#{id}-hatch)\"");
        Rectangle(x, y, width, height, "class=\"c-edge-hatch\"");
        return this;
    }

    /// <summary>The colour and the pattern of a series, small, to stand before its name; 0 is the hatched part.</summary>
    public IHtmlContent Swatch(int series) => new HtmlString(
        "<svg class=\"swatch\" width=\"16\" height=\"16\" aria-hidden=\"true\">"
        + (series == 0
            ? $"<rect width=\"16\" height=\"16\" fill=\"url(#{id}-hatch)\"/><rect width=\"16\" height=\"16\" class=\"c-edge-hatch\"/>"
            : $"<rect width=\"16\" height=\"16\" class=\"c-{series}\"/><rect width=\"16\" height=\"16\" fill=\"{(series > 1 ? $"url(#{id}-p{series})" : "none")}\"/>")
        + "</svg> ");

    public IHtmlContent Finish(double height, string title, string description) => new HtmlString(
        Numbers($"<svg role=\"img\" aria-labelledby=\"{id}-t {id}-d\" width=\"100%\" height=\"{height:0.#}\">")
        + $"<title id=\"{id}-t\">{Encode(title)}</title><desc id=\"{id}-d\">{Encode(description)}</desc>"
        + Definitions() + body + "</svg>");

    public static string Encode(string words) => Encoder.Encode(words);

    private void Rectangle(double x, double y, double width, double height, string paint) => body.Append(
        Numbers($"<rect x=\"{x:0.##}%\" y=\"{y:0.#}\" width=\"{Math.Max(width, 0):0.##}%\" height=\"{height:0.#}\" {paint}/>"));

    private string Definitions()
    {
        if (patterns.Count == 0 && !hatched)
        {
            return "";
        }

        var all = patterns.Select(series => Pattern($"{id}-p{series}", Strokes(series), "c-line"));
        return $"<defs>{string.Concat(hatched ? all.Append(Pattern($"{id}-hatch", "M-2 2L2-2M0 8L8 0M6 10L10 6", "c-hatch")) : all)}</defs>";
    }

    private static string Strokes(int series) => series switch
    {
        2 => "M-2 2L2-2M0 8L8 0M6 10L10 6",
        3 => "M0 4H8",
        _ => "M4 0V8",
    };

    private static string Pattern(string id, string path, string classes) =>
        $"<pattern id=\"{id}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path d=\"{path}\" class=\"{classes}\"/></pattern>";

    private static string Numbers(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
