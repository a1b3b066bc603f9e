using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Charts;

/// <summary>What every picture of figures is given.</summary>
public abstract class ChartTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>What the picture shows, with its period.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where the figures come from, and their date.</summary>
    public string? Source { get; set; }

    /// <summary>What is counted: <c>entreprises</c>, <c>€</c>.</summary>
    public string? Unit { get; set; }

    public IReadOnlyList<ChartBar> Bars { get; set; } = [];

    protected string Say(ChartBar bar) => bar.Words ?? ChartFrame.Say(bar.Value, Unit);

    /// <summary>The same in a table, whose head says the unit.</summary>
    protected static string SayAlone(ChartBar bar) => bar.Words ?? ChartFrame.Say(bar.Value);
}
