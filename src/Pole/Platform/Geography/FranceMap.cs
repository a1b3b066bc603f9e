using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using Pole.Platform.Web.Charts;

namespace Pole.Platform.Geography;

/// <summary>
/// Draws France with its départements shaded by how many places concern each, the borders of its regions, and a square for each
/// region overseas. Shades are those of <c>charts.css</c>, each with a pattern of its own, so that none is told by its colour alone.
/// </summary>
internal sealed class FranceMap(FranceShades shades, string id)
{
    public FranceMap(FranceCounts counts, string id)
        : this(FranceShades.Of(counts), id)
    {
    }

    /// <summary>Where a shade begins: nothing, one, two or three, four and more.</summary>
    public static IReadOnlyList<int> Steps { get; } = [0, 1, 2, 4];

    private const int Side = 44;
    private const int Top = 670;
    private static readonly string[] Overseas = ["01", "02", "03", "04", "06"];

    private readonly StringBuilder body = new();

    public static int ShadeOf(int count) => Steps.Count(step => step <= count) - 1;

    /// <summary>The picture, named by its title and told in words by its description.</summary>
    public IHtmlContent Draw(string title, string description)
    {
        foreach (var shade in FranceShapes.Departements.GroupBy(d => shades.OfDepartement(d.Code)).OrderBy(g => g.Key))
        {
            Land(shade.Key, string.Concat(shade.Select(d => d.Path)));
        }

        body.Append($"<path class=\"m-border\" d=\"{FranceShapes.RegionBorders}\"/>");
        foreach (var (code, index) in Overseas.Select((code, index) => (code, index)))
        {
            Square(code, Top + (index * (Side + 14)));
        }

        return new HtmlString(
            $"<svg class=\"france\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" viewBox=\"0 0 {FranceShapes.Width} {FranceShapes.Height}\">"
            + $"<title id=\"{id}-t\">{Svg.Encode(title)}</title><desc id=\"{id}-d\">{Svg.Encode(description)}</desc>{Patterns()}{body}</svg>");
    }

    /// <summary>A shade, small, to stand before what it means.</summary>
    public IHtmlContent Swatch(int shade) => new HtmlString(
        $"<svg class=\"swatch\" width=\"16\" height=\"16\" aria-hidden=\"true\">{Rectangle(0, 0, 16, shade)}</svg> ");

    private void Land(int shade, string path)
    {
        body.Append($"<path class=\"m-{shade}\" d=\"{path}\"/>");
        if (shade > 1)
        {
            body.Append($"<path fill=\"url(#{id}-m{shade})\" d=\"{path}\"/>");
        }
    }

    private void Square(string region, int y)
    {
        body.Append(Rectangle(4, y, Side, shades.OfRegion(region)))
            .Append(CultureInfo.InvariantCulture, $"<text x=\"{Side + 16}\" y=\"{y + 32}\">{Svg.Encode(shades.NameOf(region))}</text>");
    }

    private string Rectangle(int x, int y, int side, int shade)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\"");
        return $"<rect class=\"m-{shade}\" {place}/>" + (shade > 1 ? $"<rect fill=\"url(#{id}-m{shade})\" {place}/>" : "");
    }

    private string Patterns() =>
        $"<defs>{Pattern(2, "M-4 4L4-4M0 16L16 0M12 20L20 12")}{Pattern(3, "M-4 4L4-4M0 16L16 0M12 20L20 12M-4 12L4 20M0 0L16 16M12-4L20 4")}</defs>";

    private string Pattern(int shade, string path) =>
        $"<pattern id=\"{id}-m{shade}\" width=\"16\" height=\"16\" patternUnits=\"userSpaceOnUse\"><path d=\"{path}\" class=\"m-line\"/></pattern>";
}
