using Microsoft.AspNetCore.Razor.TagHelpers;
using Pole.Platform.Web.Parts;

namespace Pole.Platform.Web.Charts;

/// <summary>Stages that narrow: how many were approached, then met, then came, and what part of the stage before stayed.</summary>
[HtmlTargetElement("funnel-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FunnelChartTagHelper : ChartTagHelper
{
    private const double Row = 62;
    private const double Thickness = 28;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var texts = ViewContext.Texts();
        var most = Bars.Select(bar => bar.Value).Append(0).Max();

        var svg = new Svg(ChartFrame.NextId(ViewContext));
        var rows = new List<ChartRow>();
        for (var i = 0; i < Bars.Count; i++)
        {
            var (bar, y) = (Bars[i], i * Row);
            var width = most == 0 ? 0 : (double)(bar.Value / most) * 100;
            var kept = i > 0 && Bars[i - 1].Value > 0 && bar.Words is null ? ChartFrame.Share(decimal.Round(bar.Value / Bars[i - 1].Value * 100, 0)) : null;
            svg.Text(0, y + 17, bar.Label)
                .Text(100, y + 17, kept is null ? Say(bar) : $"{Say(bar)} ({kept})", "c-value", "end")
                .Bar((100 - width) / 2, y + 25, width, Thickness, bar.Series);
            rows.Add(new(bar.Label, SayAlone(bar), kept ?? "—", bar.Href));
        }

        var picture = svg.Finish(Math.Max(Bars.Count * Row, 1), Title, string.Join("; ", rows.Select(row => $"{row.Label} {row.Value}")));
        ChartFrame.Write(ViewContext, output, Title, Source, picture, ["", Unit ?? texts["Nombre"], texts["Part gardée"]], rows);
    }
}
