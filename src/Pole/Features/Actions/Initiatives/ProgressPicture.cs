using Microsoft.AspNetCore.Html;
using Pole.Platform.Web;
using Pole.Platform.Web.Charts;

namespace Pole.Features.Actions.Initiatives;

/// <summary>
/// The objectives of an initiative as bars, each beside its own target: what is counted differs from one to the next, so no bar is
/// compared with another. What came after the day that was promised is drawn apart.
/// </summary>
internal static class ProgressPicture
{
    private const double Row = 54;
    private const double Thickness = 20;

    /// <summary>The pattern of what came late.</summary>
    private const int Late = 2;

    public static IHtmlContent Draw(IReadOnlyList<Progress> all, Texts texts)
    {
        var svg = new Svg("objectifs");
        var y = 0.0;
        foreach (var one in all)
        {
            var whole = Math.Max(Math.Max(one.Reached, one.Objective.Target), 1);
            double Width(int count) => 100.0 * count / whole;
            svg.Text(0, y + 17, texts[one.Objective.Thing.Label])
                .Text(100, y + 17, texts["{0} sur {1}", one.Reached, one.Objective.Target], "c-value", "end")
                .Bar(0, y + 25, Width(one.ReachedInTime), Thickness, 1);
            if (one.Reached > one.ReachedInTime)
            {
                svg.Bar(Width(one.ReachedInTime), y + 25, Width(one.Reached - one.ReachedInTime), Thickness, Late);
            }

            svg.Line(0, y + 21, 0, y + 49, "c-axis").Line(Width(one.Objective.Target), y + 21, Width(one.Objective.Target), y + 49, "c-target");
            y += Row;
        }

        var said = all.Select(one => $"{texts[one.Objective.Thing.Label]} : {texts["{0} sur {1}", one.Reached, one.Objective.Target]}");
        return svg.Finish(y, texts["Objectifs"], string.Join("; ", said));
    }
}
