using System.Net;
using Pole.App;
using Pole.Platform.Content;

namespace Pole.Features.Resources;

public sealed class ReadTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Every_resource_is_read_in_both_languages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var item in WrittenResources.Store.Current.All<Resource>(language))
            {
                var answer = await app.Visit().OpenAsync(item.Address!);

                Assert.Equal(HttpStatusCode.OK, answer.Status);
                Assert.Equal(item.Sheet.Title, answer.Page.QuerySelector("h1")!.TextContent.Trim());
                Assert.Single(answer.Page.QuerySelectorAll("h1"));
                Assert.Distinct(answer.Page.QuerySelectorAll("[id]").Select(e => e.Id));
            }
        }
    }

    [Fact]
    public async Task A_resource_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync("/ressources/nulle-part")).Status);

    [Fact]
    public async Task R13_what_is_done_under_way_and_possible_stand_apart_and_have_no_sum()
    {
        var page = await OpenAsync("bois-de-grasse");

        Assert.Equal(["Synergies réalisées 2", "Synergies engagées 1", "Synergies possibles 1"], Headings(page, "#synergies ~ section h3"));
        Assert.DoesNotContain("4 synergies", page.Words);
    }

    [Fact]
    public async Task R13_potential_figures_are_not_among_those_observed()
    {
        var page = await OpenAsync("adeto-toulon-ouest");
        var observed = page.Page.QuerySelector("#chiffres ~ ul.figures")!;
        var potential = page.Page.QuerySelectorAll("h3").Single(h => h.TextContent.StartsWith("Potentiel", StringComparison.Ordinal));

        Assert.DoesNotContain("160", observed.TextContent);
        Assert.Contains("160", potential.NextElementSibling!.TextContent);
    }

    [Fact]
    public async Task R17_the_unexplained_part_is_drawn_hatched_and_stands_in_the_table()
    {
        var page = await OpenAsync("entrepreneurs-des-sorgues");
        var row = Row(page, "Part non expliquée");

        Assert.Contains("64 873 €", row);
        Assert.Contains("35,07 %", row);
        Assert.NotNull(page.Page.QuerySelector("figure.chart svg rect.c-edge-hatch"));
        Assert.Contains("185 000 €", Row(page, "Total annoncé"));
    }

    [Fact]
    public async Task R17_a_plan_that_tells_more_than_its_total_is_not_scaled_to_fit()
    {
        var page = await OpenAsync("adeto-toulon-ouest");

        Assert.Contains("dépassent le total de 120 €", page.Words);
        Assert.NotNull(page.Page.QuerySelector("figure.chart .c-target"));
        Assert.DoesNotContain("Part non expliquée", page.Words);
        Assert.Contains("soit 33 320 €", Row(page, "Autofinancement de l’ADETO"));
    }

    [Fact]
    public async Task R17_a_plan_in_shares_alone_leaves_a_share()
    {
        var page = await OpenAsync("entrez-dans-la-boucle-genevois-francais");

        Assert.Contains("49 %", Row(page, "Part non expliquée"));
        Assert.Contains("non renseigné", Row(page, "Pôle métropolitain du Genevois français"));
    }

    [Fact]
    public async Task Hours_by_task_sum_in_their_own_unit()
    {
        var page = await OpenAsync("rencontres-industriels-canton");

        Assert.Contains("10 heures (par rencontre, 3 fois)", Row(page, "Rencontres"));
        Assert.Contains("110 heures", Row(page, "Total"));
    }

    [Fact]
    public async Task Work_told_in_several_units_or_in_ranges_is_not_summed()
    {
        var page = await OpenAsync("entrez-dans-la-boucle-genevois-francais");

        Assert.Null(page.Page.QuerySelector("section[aria-labelledby=moyens] tfoot"));
    }

    [Fact]
    public async Task What_the_source_lost_or_contradicts_is_said_at_its_place_and_at_the_end()
    {
        var page = await OpenAsync("rencontres-industriels-canton");

        Assert.Contains("Non renseigné dans la source", Fact(page, "Porteur"));
        Assert.Contains("Région non renseignée", Fact(page, "Territoire"));
        Assert.Contains("Le nom de la collectivité est perdu", page.Words);
        Assert.Contains("5 h + 60 h + 15 h + 3 × 10 h = 110 h", page.Words);
        Assert.Contains("Fiche de plus de 6 ans", page.Words);
    }

    [Fact]
    public async Task Dates_are_said_as_far_as_they_are_known()
    {
        Assert.Contains("depuis fin 2014", Fact(await OpenAsync("piicto-caban-tonkin"), "Dates"));
        Assert.Contains("octobre 2015 – octobre 2016", Fact(await OpenAsync("rencontres-industriels-canton"), "Dates"));
        var english = await app.Visit().OpenAsync("/en/ressources/piicto-caban-tonkin");
        Assert.Contains("since late 2014", english.Words);
        Assert.Contains("Facilitation", english.Words);
    }

    [Fact]
    public async Task The_contents_of_the_sheet_lead_to_its_parts()
    {
        foreach (var study in WrittenResources.CaseStudies)
        {
            var page = await OpenAsync(study.Slug);
            var parts = page.Page.QuerySelectorAll("nav[aria-labelledby=sommaire] a").ToList();

            Assert.NotEmpty(parts);
            Assert.All(parts, part => Assert.Equal(part.TextContent, page.Page.GetElementById(part.GetAttribute("href")![1..])?.TextContent));
        }
    }

    [Fact]
    public async Task Related_resources_and_facets_lead_somewhere()
    {
        var page = await OpenAsync("bois-de-grasse");
        var links = page.Page.QuerySelectorAll("main a[href^='/ressources']").Select(a => a.GetAttribute("href")!).Distinct().ToList();

        Assert.True(links.Count > 6);
        foreach (var link in links)
        {
            var answer = await app.Visit().OpenAsync(link);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.DoesNotContain("Aucune ressource", answer.Words);
        }
    }

    private Task<Answer> OpenAsync(string slug) => app.Visit().OpenAsync($"/ressources/{slug}");

    private static string Row(Answer answer, string head) =>
        WrittenResources.Folded(answer.Page.QuerySelectorAll("tr").First(r => WrittenResources.Folded(r.QuerySelector("th[scope=row]")?.TextContent ?? "") == head).TextContent);

    private static string Fact(Answer answer, string name) =>
        WrittenResources.Folded(answer.Page.QuerySelectorAll("dt").First(d => d.TextContent.Trim() == name).NextElementSibling!.TextContent);

    private static IEnumerable<string> Headings(Answer answer, string selector) =>
        answer.Page.QuerySelectorAll(selector).Select(h => WrittenResources.Folded(h.TextContent));
}
