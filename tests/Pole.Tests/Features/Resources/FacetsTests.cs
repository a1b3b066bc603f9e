using AngleSharp.Dom;
using Pole.App;
using Pole.Features.Resources.Finding;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Resources;

/// <summary>What the list of resources can be narrowed by, and what each choice would leave.</summary>
public sealed class FacetsTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Counts_say_what_each_choice_would_leave_and_none_leads_to_nothing()
    {
        foreach (var start in new[] { "", "?q=dechets", "?q=palettes&region=93", "?type=case-study&pilier=recycling" })
        {
            var answer = await FindAsync(start);
            foreach (var link in answer.Page.QuerySelectorAll(".facets a:not(.more)"))
            {
                var chosen = link.HasAttribute("aria-current");
                var count = int.Parse(link.NextSibling!.TextContent);
                var alone = !ValuesOf(FacetOf(link)).Any(value => value.QuerySelector("a[aria-current]") is not null);

                Assert.True(count > 0 || chosen, $"{start}: {link.TextContent}");
                if (!chosen && alone)
                {
                    Assert.Equal(count, await TotalAsync(link.GetAttribute("href")!));
                }
            }
        }
    }

    [Fact]
    public async Task Every_facet_is_on_the_page_and_a_long_one_opens_whole_and_stays_open()
    {
        var answer = await FindAsync("?q=recyclage&tri=date");

        var facets = answer.Page.QuerySelectorAll(".facets dt");
        Assert.Equal(ResourceFacet.All.Select(facet => facet.Parameter), facets.Select(facet => facet.Id));
        var sectors = facets.Single(facet => facet.Id == "secteur");
        var more = ValuesOf(sectors).Single(value => value.QuerySelector("a.more") is not null).QuerySelector("a")!;
        var whole = await app.Visit().OpenAsync(more.GetAttribute("href")!.Split('#')[0]);

        var values = ValuesOf(whole.Page.GetElementById("secteur")!).ToList();
        Assert.Equal($"{values.Count - FacetsTagHelper.Shown} de plus", more.TextContent);
        Assert.Equal(Titles(answer), Titles(whole));
        var narrowed = await app.Visit().OpenAsync(values[^1].QuerySelector("a")!.GetAttribute("href")!);
        Assert.DoesNotContain(ValuesOf(narrowed.Page.GetElementById("secteur")!), value => value.QuerySelector("a.more") is not null);
        Assert.Contains(ValuesOf(narrowed.Page.GetElementById("secteur")!), value => value.QuerySelector("a[aria-current]") is not null);
    }

    [Fact]
    public async Task Several_values_of_a_facet_widen_and_each_can_be_taken_back()
    {
        var one = await TotalAsync("/ressources?secteur=chemicals");
        var both = await FindAsync("?secteur=ceramics&secteur=chemicals");

        Assert.True(Total(both) > one);
        Assert.Equal(2, both.Page.QuerySelectorAll("a.chip.remove").Length);
        var back = both.Page.QuerySelectorAll("a.chip.remove").Single(chip => chip.TextContent.StartsWith("Argile", StringComparison.Ordinal));
        Assert.Equal("/ressources?secteur=chemicals", back.GetAttribute("href"));
        Assert.Equal(one, await TotalAsync(back.GetAttribute("href")!));
    }

    [Fact]
    public async Task The_form_and_the_orders_keep_the_filters()
    {
        var answer = await FindAsync("?q=bois&pilier=recycling&tri=titre");

        var searched = await app.Visit().SubmitAsync(answer, "/ressources", new() { ["q"] = "carton" }, "chercher");
        Assert.Equal(
            ["pilier=recycling", "q=carton", "tri=titre"],
            searched.Message.RequestMessage!.RequestUri!.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal));
        Assert.Equal(Titles(answer).Order(StringComparer.Create(new("fr-FR"), true)), Titles(answer));
        Assert.Contains(answer.Page.QuerySelectorAll("a.chip"), chip => chip.GetAttribute("href") == "/ressources?q=bois&pilier=recycling&tri=date");
    }

    private static IElement FacetOf(IElement link)
    {
        var before = link.ParentElement!;
        while (before.LocalName != "dt")
        {
            before = before.PreviousElementSibling!;
        }

        return before;
    }

    private static IEnumerable<IElement> ValuesOf(IElement facet)
    {
        for (var next = facet.NextElementSibling; next is { LocalName: "dd" }; next = next.NextElementSibling)
        {
            yield return next;
        }
    }

    private Task<Answer> FindAsync(string query) => app.Visit().OpenAsync("/ressources" + query);

    private async Task<int> TotalAsync(string address) => Total(await app.Visit().OpenAsync(address));

    private static int Total(Answer answer) => answer.Page.QuerySelector("[role=status] b")!.TextContent switch
    {
        "Aucune ressource" => 0,
        "Une ressource" => 1,
        var many => int.Parse(many.Split(' ', '\u00A0')[0]),
    };

    private static IReadOnlyList<string> Titles(Answer answer) => [.. answer.Page.QuerySelectorAll(".entry h2").Select(h => h.TextContent.Trim())];
}
