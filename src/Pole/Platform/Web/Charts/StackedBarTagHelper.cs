using Microsoft.AspNetCore.Razor.TagHelpers;
using Pole.Platform.Web.Parts;

namespace Pole.Platform.Web.Charts;

/// <summary>
/// The parts of a whole in one bar. Where the parts do not reach the whole, what is missing is drawn hatched and named:
/// it is never hidden nor scaled away.
/// </summary>
[HtmlTargetElement("stacked-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StackedBarTagHelper : ChartTagHelper
{
    private const double Narrow = 9;

    /// <summary>What the parts should reach, such as 100 for a plan in percents; without it, their sum.</summary>
    public decimal? Whole { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var texts = ViewContext.Texts();
        var sum = Bars.Sum(bar => bar.Value);
        var whole = Math.Max(Whole ?? sum, sum);
        var missing = whole - sum;
        decimal Share(decimal value) => whole == 0 ? 0 : value / whole * 100;

        var svg = new Svg(ChartFrame.NextId(ViewContext));
        var x = 0.0;
        foreach (var bar in Bars)
        {
            var width = (double)Share(bar.Value);
            svg.Bar(x, 24, width, 34, bar.Series);
            Name(svg, x, width, Share(bar.Value));
            x += width;
            svg.Line(x, 24, x, 58, "c-line");
        }

        if (missing > 0)
        {
            svg.Hatched(x, 24, 100 - x, 34);
            Name(svg, x, 100 - x, Share(missing));
        }

        List<ChartRow> rows =
        [
            .. Bars.Select(bar => new ChartRow(bar.Label, Say(bar), ChartFrame.Share(Share(bar.Value)), bar.Href, Swatch: svg.Swatch(bar.Series))),
            .. missing > 0 ? [new ChartRow(texts["Part non expliquée"], ChartFrame.Say(missing, Unit), ChartFrame.Share(Share(missing)), null, Swatch: svg.Swatch(0))] : Array.Empty<ChartRow>(),
            new ChartRow(texts["Total"], ChartFrame.Say(whole, Unit), ChartFrame.Share(whole == 0 ? 0 : 100), null, IsTotal: true),
        ];
        var picture = svg.Finish(60, Title, string.Join("; ", rows.Select(row => $"{row.Label} {row.Share}")));
        ChartFrame.Write(ViewContext, output, Title, Source, picture, ["", texts["Montant"], texts["Part"]], rows);
    }

    /// <summary>The share stands over its part where there is room; the table names the others.</summary>
    private static void Name(Svg svg, double x, double width, decimal share)
    {
        if (width >= Narrow)
        {
            svg.Text(x + (width / 2), 16, ChartFrame.Share(decimal.Round(share, 1)), "c-value", "middle");
        }
    }
}
