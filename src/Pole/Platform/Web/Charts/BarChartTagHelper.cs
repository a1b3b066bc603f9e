using Microsoft.AspNetCore.Razor.TagHelpers;
using Pole.Platform.Web.Parts;

namespace Pole.Platform.Web.Charts;

/// <summary>Bars from zero, each with its name and its figure, and a target where there is one.</summary>
[HtmlTargetElement("bar-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarChartTagHelper : ChartTagHelper
{
    private const double Row = 54;
    private const double Thickness = 20;

    /// <summary>The figure to reach, drawn across the bars.</summary>
    public decimal? Target { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var texts = ViewContext.Texts();
        var most = Bars.Select(bar => bar.Value).Append(Target ?? 0).Append(0).Max();
        double Width(decimal value) => most == 0 ? 0 : (double)(value / most) * 100;

        var svg = new Svg(ChartFrame.NextId(ViewContext));
        var y = 0.0;
        foreach (var bar in Bars)
        {
            svg.Text(0, y + 17, bar.Label)
                .Text(100, y + 17, Say(bar), "c-value", "end")
                .Bar(0, y + 25, Width(bar.Value), Thickness, bar.Series)
                .Line(0, y + 21, 0, y + 49, "c-axis");
            y += Row;
        }

        if (Target is { } target)
        {
            var x = Width(target);
            svg.Line(x, 22, x, y, "c-target")
                .Text(x, y + 16, texts["cible : {0}", ChartFrame.Say(target, Unit)], "c-note", x > 50 ? "end" : "start");
            y += 22;
        }

        var picture = svg.Finish(y, Title, string.Join("; ", Bars.Select(bar => $"{bar.Label} {Say(bar)}")));
        var rows = Bars.Select(bar => new ChartRow(bar.Label, ChartFrame.Say(bar.Value), null, bar.Href));
        ChartFrame.Write(ViewContext, output, Title, Source, picture, ["", Unit ?? texts["Nombre"]], rows);
    }
}
