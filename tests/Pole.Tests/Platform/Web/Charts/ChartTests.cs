using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Pole.Platform.Web.Charts;

/// <summary>A picture says nothing that its table does not, starts at zero, and hides nothing.</summary>
public sealed class ChartTests
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(new Texts()).AddLogging().AddMvcCore().AddViews().Services.BuildServiceProvider();

    [Fact]
    public void Bars_start_at_zero_and_keep_their_proportions()
    {
        var chart = Draw(new BarChartTagHelper { Title = "Actions", Bars = [new("2024", 60), new("2025", 30, 2), new("2026", 0)] });

        var widths = chart.QuerySelectorAll("rect[class]").Select(r => Percent(r, "width")).ToList();
        Assert.All(chart.QuerySelectorAll("rect"), r => Assert.Equal(0, Percent(r, "x")));
        Assert.Equal(widths[0], widths[1] * 2, 2);
        Assert.Equal(0, widths[2]);
    }

    [Fact]
    public void R17_the_part_that_nobody_explains_is_drawn_named_and_counted()
    {
        var chart = Draw(new StackedBarTagHelper { Title = "Plan", Unit = "%", Whole = 100, Bars = [new("ADEME", 50), new("Région", 30, 2)] });

        var hatched = Assert.Single(chart.QuerySelectorAll("figure > svg > rect[fill$='-hatch)']"));
        Assert.Equal((80, 20), (Percent(hatched, "x"), Percent(hatched, "width")));
        Assert.Contains(chart.QuerySelectorAll("tbody tr"), row => Words(row) == "Part non expliquée 20 % 20 %");
        Assert.Equal("Total 100 % 100 %", Words(chart.QuerySelector("tr.total")!));
    }

    [Fact]
    public void A_plan_that_closes_shows_nothing_unexplained()
    {
        var chart = Draw(new StackedBarTagHelper { Title = "Plan", Whole = 100, Bars = [new("ADEME", 70), new("Région", 30, 2)] });

        Assert.DoesNotContain("hatch", chart.InnerHtml);
        Assert.DoesNotContain("non expliquée", chart.TextContent);
    }

    [Fact]
    public void A_plan_that_goes_past_its_whole_is_drawn_on_what_it_sums_to()
    {
        var chart = Draw(new StackedBarTagHelper { Title = "Plan", Whole = 100, Bars = [new("ADEME", 80), new("Région", 40, 2)] });

        Assert.Equal("Total 120 100 %", Words(chart.QuerySelector("tr.total")!));
    }

    [Fact]
    public void A_funnel_says_what_part_of_the_stage_before_stayed()
    {
        var chart = Draw(new FunnelChartTagHelper { Title = "Entreprises", Bars = [new("Démarchées", 60), new("Rencontrées", 30), new("Présentes", 15)] });

        Assert.Equal(["Démarchées 60 —", "Rencontrées 30 50 %", "Présentes 15 50 %"], chart.QuerySelectorAll("tbody tr").Select(Words));
    }

    [Fact]
    public void What_is_drawn_is_encoded_named_for_screen_readers_and_free_of_inline_styles()
    {
        var chart = Draw(new BarChartTagHelper { Title = "A <b>", Bars = [new("<script>x</script>", 1, 3)] });

        var picture = chart.QuerySelector("figure > svg")!;
        Assert.Equal("img", picture.GetAttribute("role"));
        Assert.All(picture.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotNull(chart.QuerySelector("#" + id)));
        Assert.Equal("A <b>", picture.QuerySelector("title")!.TextContent);
        Assert.Empty(chart.QuerySelectorAll("script, b, style, [style]"));
    }

    private IElement Draw(ChartTagHelper chart)
    {
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary());
        chart.ViewContext = new ViewContext { HttpContext = new DefaultHttpContext { RequestServices = services }, ViewData = data, RouteData = new RouteData() };
        var output = new TagHelperOutput("chart", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        chart.Process(new TagHelperContext([], new Dictionary<object, object>(), "one"), output);
        using var written = new StringWriter();
        output.WriteTo(written, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(written.ToString()).Body!;
    }

    private static double Percent(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);

    private static string Words(IElement row) =>
        string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim().Replace('\u00A0', ' ').Replace('\u202F', ' ')));
}
