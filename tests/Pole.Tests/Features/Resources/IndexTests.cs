using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Search;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Resources;

public sealed class IndexTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("dechets", "déchets")]
    [InlineData("l'écoconception", "éco-conception")]
    [InlineData("l’écoconception", "éco-conception")]
    [InlineData("synergie", "synergies")]
    public async Task A_word_is_found_and_marked_however_it_is_typed(string typed, string written)
    {
        var answer = await FindAsync($"?q={Uri.EscapeDataString(typed)}");

        Assert.NotEmpty(Titles(answer));
        Assert.Contains(
            answer.Page.QuerySelectorAll("mark").Select(m => m.TextContent),
            marked => marked.Contains(written, StringComparison.OrdinalIgnoreCase));
        Assert.All(answer.Page.QuerySelectorAll(".entry"), entry => Assert.NotNull(entry.QuerySelector("mark") ?? entry.QuerySelector("h2")));
    }

    [Fact]
    public async Task All_eleven_case_studies_are_found_by_their_type()
    {
        var first = await FindAsync("?type=case-study");
        var second = await FindAsync("?type=case-study&page=2");

        Assert.Contains("11 ressources", first.Words);
        Assert.Equal(
            WrittenResources.CaseStudies.Select(s => s.Sheet.Title).Order(),
            Titles(first).Concat(Titles(second)).Order());
    }

    [Fact]
    public async Task Each_resource_is_shown_once_to_each_reader_in_their_language()
    {
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        foreach (var (browser, path, language) in new[]
        {
            (app.Visit(), "/ressources", Language.French),
            (app.Visit(), "/en/ressources", Language.English),
            (await app.SignInAsync("redaction@test.example"), "/ressources", Language.French),
            (await app.SignInAsync("redaction@test.example"), "/en/ressources", Language.English),
        })
        {
            var titles = new List<string>();
            for (var page = 1; page <= 2; page++)
            {
                titles.AddRange(Titles(await browser.OpenAsync($"{path}?page={page}")));
            }

            Assert.Equal(WrittenResources.Store.Current.All<Resource>(language).Select(r => r.Sheet.Title).Order(), titles.Order());
        }
    }

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

    [Theory]
    [InlineData("?type=foo&pilier=bar&region=999", "n’existe pas ; il est laissé de côté")]
    [InlineData("?page=-1", "La page « -1 » n’existe pas : voici la première")]
    [InlineData("?page=99999", "La page 99999 n’existe pas : voici la dernière")]
    [InlineData("?page=99999999999999", "voici la première")]
    [InlineData("?tri=x", "Le tri « x » n’existe pas")]
    [InlineData("?annee=1850", "Aucune ressource")]
    [InlineData("?q=%FF%ED%A0%80", "ressource")]
    [InlineData("?q=%22%22-*&type=&page=", "ressource")]
    public async Task What_cannot_be_taken_is_said_and_the_rest_is_answered(string query, string said)
    {
        var answer = await FindAsync(query);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(said, answer.Words);
    }

    [Fact]
    public async Task A_very_long_search_is_cut_and_says_so()
    {
        var answer = await FindAsync($"?q={new string('é', 2000)}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("ses 200 premiers caractères", answer.Words);
        Assert.Equal(200, answer.Page.QuerySelector("#q")!.GetAttribute("value")!.Length);
    }

    [Fact]
    public async Task What_is_typed_is_never_run()
    {
        var answer = await FindAsync($"?q={Uri.EscapeDataString("<script>alert(1)</script>\"><img src=x>")}");

        Assert.Empty(answer.Page.QuerySelectorAll("main script, main img"));
    }

    [Fact]
    public async Task Nothing_found_proposes_a_near_word_and_other_ways_in()
    {
        var answer = await FindAsync("?q=palttes");

        Assert.Contains("Rien ne répond", answer.Words);
        Assert.Contains("Vouliez-vous dire", answer.Words);
        Assert.NotEmpty(Titles(await app.Visit().OpenAsync(answer.Page.QuerySelector(".empty a")!.GetAttribute("href")!)));
        Assert.Contains(answer.Page.QuerySelectorAll(".empty .chip"), chip => chip.TextContent == "Éco-conception");
    }

    [Fact]
    public async Task A_resource_kept_for_some_is_a_teaser_that_lets_no_word_of_its_text_out()
    {
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        var team = await app.SignInAsync("redaction@test.example");
        foreach (var item in WrittenResources.All.Where(r => r.Sheet.Audience != ResourceAudience.Everyone))
        {
            var secret = item.PlainText.Split('\n').MaxBy(line => line.Length)!;
            var words = Uri.EscapeDataString($"\"{string.Join(' ', secret.Split(' ').Take(4))}\"");
            var title = Uri.EscapeDataString(item.Sheet.Title);

            var found = Entry(await FindAsync($"?q={title}"), item.Sheet.Title);
            var strangers = await FindAsync($"?q={words}");
            var teams = await team.OpenAsync($"/ressources?q={words}");

            Assert.Contains("Réservé", found.TextContent);
            Assert.DoesNotContain(item.Sheet.Title, Titles(strangers));
            Assert.Contains(item.Sheet.Title, Titles(teams));
        }
    }

    [Fact]
    public async Task A_page_is_kept_until_the_index_changes()
    {
        var visitor = app.Visit();
        await visitor.OpenAsync("/ressources");
        await visitor.OpenAsync("/ressources?q=palettes");
        var kept = await visitor.OpenAsync("/ressources?q=palettes");

        app.Services.GetRequiredService<ISearchIndex>().Put(new()
        {
            Key = "resource/lire-une-acv.fr",
            Kind = ResourcesToFind.Kind,
            Language = "fr",
            Title = "Lire une ACV",
            Summary = "Un mot nouveau : zirconium.",
            Url = "/ressources/lire-une-acv",
            Facets = new Dictionary<string, IReadOnlyList<string>> { [Readership.Facet] = Readership.Inside(Audience.Everyone) },
        });
        var anew = await visitor.OpenAsync("/ressources?q=palettes");

        Assert.NotNull(kept.Message.Headers.Age);
        Assert.Null(anew.Message.Headers.Age);
    }

    [Fact]
    public async Task In_English_the_labels_and_the_texts_are_English()
    {
        var answer = await app.Visit().OpenAsync("/en/ressources?q=pallets");

        Assert.NotEmpty(Titles(answer));
        Assert.Contains("Case study", answer.Words);
        Assert.Contains("Industrial and territorial ecology", answer.Words);
        Assert.DoesNotContain("Retour d’expérience", answer.Page.QuerySelector("main")!.TextContent);
        Assert.All(answer.Page.QuerySelectorAll(".entry h2 a"), link => Assert.StartsWith("/en/ressources/", link.GetAttribute("href")));
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

    private static IElement Entry(Answer answer, string title) =>
        answer.Page.QuerySelectorAll(".entry").Single(e => e.QuerySelector("h2")!.TextContent.Trim() == title);
}
