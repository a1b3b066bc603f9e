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
        var most = Bars.Select(bar => bar.Value).Concat(Bars.Select(bar => bar.Target ?? 0)).Append(Target ?? 0).Append(0).Max();
        double Width(decimal value) => most == 0 ? 0 : (double)(value / most) * 100;

        var svg = new Svg(ChartFrame.NextId(ViewContext));
        var y = 0.0;
        foreach (var bar in Bars)
        {
            svg.Text(0, y + 17, bar.Label)
                .Text(100, y + 17, SayWithTarget(bar, texts), "c-value", "end")
                .Bar(0, y + 25, Width(bar.Value), Thickness, bar.Series)
                .Line(0, y + 21, 0, y + 49, "c-axis");
            if (bar.Target is { } own)
            {
                svg.Line(Width(own), y + 21, Width(own), y + 49, "c-target");
            }

            y += Row;
        }

        if (Target is { } target)
        {
            var x = Width(target);
            svg.Line(x, 22, x, y, "c-target")
                .Text(x, y + 16, texts["cible : {0}", ChartFrame.Say(target, Unit)], "c-note", x > 50 ? "end" : "start");
            y += 22;
        }

        var picture = svg.Finish(y, Title, string.Join("; ", Bars.Select(bar => $"{bar.Label} {SayWithTarget(bar, texts)}")));
        var hasTargets = Bars.Any(bar => bar.Target is not null);
        var rows = Bars.Select(bar => new ChartRow(bar.Label, SayAlone(bar), hasTargets ? SayTarget(bar) : null, bar.Href));
        string[] head = ["", Unit ?? texts["Nombre"], .. hasTargets ? [texts["Cible"].Value] : Array.Empty<string>()];
        ChartFrame.Write(ViewContext, output, Title, Source, picture, head, rows);
    }

    private static string SayTarget(ChartBar bar) => bar.Target is { } target ? ChartFrame.Say(target) : "—";

    private string SayWithTarget(ChartBar bar, Texts texts) =>
        bar.Target is { } target ? texts["{0} (cible : {1})", Say(bar), ChartFrame.Say(target)] : Say(bar);
}
