using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Resources;
using Pole.Platform.Identity;
using Pole.Platform.Search;

namespace Pole.Features.Site;

/// <summary>The one box of the site, and what it finds.</summary>
public sealed class SearchTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_box_at_the_top_leads_to_the_search_of_the_whole_site()
    {
        var home = await app.Visit().OpenAsync("/mission");

        var form = home.Page.QuerySelector("header form[role=search]")!;
        Assert.Equal("/recherche", form.GetAttribute("action"));
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().OpenAsync("/recherche?q=acv")).Status);
    }

    [Theory]
    [InlineData("acv", "prestations", "/services/initiation-acv")]
    [InlineData("palettes", "ressources", "/ressources/bois-de-grasse")]
    [InlineData("gobelet", "outils", "/outils/kit-sensibilisation-cycle-de-vie")]
    [InlineData("cotisation", "pages", "/membres")]
    [InlineData("mot de passe", "aide", "/aide/creer-un-compte")]
    [InlineData("animation démarche écologie industrielle", "pages", "/referentiels/animation-eit")]
    public async Task Things_of_every_kind_are_found_and_narrowed_to(string words, string within, string address)
    {
        var everywhere = await FindAsync($"?q={Uri.EscapeDataString(words)}");
        var kind = everywhere.Page.QuerySelectorAll(".facets a").Single(a => a.GetAttribute("href")!.EndsWith($"dans={within}"));

        var narrowed = await app.Visit().OpenAsync(kind.GetAttribute("href")!);

        Assert.Contains(address, Addresses(narrowed));
        Assert.Equal(Count(kind), Total(narrowed));
        Assert.Single(narrowed.Page.QuerySelectorAll("a.chip.remove"));
    }

    [Fact]
    public async Task Several_kinds_widen_and_the_counts_add_up()
    {
        var everywhere = await FindAsync("?q=acv");
        var counts = everywhere.Page.QuerySelectorAll(".facets a").ToDictionary(a => a.TextContent, Count);

        var two = await FindAsync("?q=acv&dans=prestations&dans=ressources");

        Assert.Equal(Total(everywhere), counts.Values.Sum());
        Assert.Equal(counts["Prestations"] + counts["Ressources"], Total(two));
    }

    [Fact]
    public async Task Pages_follow_one_another_without_repeating_and_the_last_answers_for_what_lies_beyond()
    {
        var all = new List<string>();
        var total = Total(await FindAsync("?q=entreprises&tri=titre"));
        for (var page = 1; page <= (total + 9) / 10; page++)
        {
            all.AddRange(Addresses(await FindAsync($"?q=entreprises&tri=titre&page={page}")));
        }

        Assert.True(total > 20);
        Assert.Equal(total, all.Distinct().Count());
        Assert.Equal(all.TakeLast(((total - 1) % 10) + 1), Addresses(await FindAsync("?q=entreprises&tri=titre&page=999")));
    }

    [Fact]
    public async Task Leafing_on_shows_nothing_twice_though_something_was_added_meanwhile()
    {
        var first = await FindAsync("?q=entreprises&tri=titre");
        var next = first.Page.QuerySelectorAll(".pager a").Single(a => a.GetAttribute("rel") == "next").GetAttribute("href")!;
        var index = app.Services.GetRequiredService<ISearchIndex>();
        index.Change([.. Enumerable.Range(0, 5).Select(i => Added($"0{i}"))], []);

        var second = Addresses(await app.Visit().OpenAsync(next));

        Assert.Equal(10, second.Count);
        Assert.Empty(Addresses(first).Intersect(second));
        Assert.NotEmpty(Addresses(first).Intersect(Addresses(await FindAsync("?q=entreprises&tri=titre&page=2"))));

        static SearchDocument Added(string title) => Readership.Told(
            new() { Key = title, Kind = "page", Language = "fr", Title = title, Body = "Des entreprises.", Url = $"/{title}" });
    }

    [Fact]
    public async Task Nothing_found_proposes_a_near_word_and_other_doors()
    {
        var answer = await FindAsync("?q=palttes");

        Assert.Contains("Vouliez-vous dire", answer.Words);
        Assert.NotEmpty(Addresses(await app.Visit().OpenAsync(answer.Page.QuerySelector(".empty a")!.GetAttribute("href")!)));
        Assert.Contains(answer.Page.QuerySelectorAll(".empty .chip"), chip => chip.GetAttribute("href") == "/services");
    }

    [Theory]
    [InlineData("?q=%FF%ED%A0%80")]
    [InlineData("?q=%22%22-*&dans=&tri=x&page=-4")]
    [InlineData("?dans=nulle-part&page=99999999999999")]
    public async Task Any_address_is_answered(string query) => Assert.Equal(HttpStatusCode.OK, (await FindAsync(query)).Status);

    [Fact]
    public async Task What_is_typed_is_never_run()
    {
        var answer = await FindAsync($"?q={Uri.EscapeDataString("<script>alert(1)</script>\"><img src=x>")}");

        Assert.Empty(answer.Page.QuerySelectorAll("main script, main img"));
    }

    [Fact]
    public async Task What_is_kept_for_some_is_a_teaser_to_others_and_its_text_leaks_nowhere()
    {
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        var team = await app.SignInAsync("redaction@test.example");
        foreach (var item in WrittenResources.All.Where(r => r.Sheet.Audience != ResourceAudience.Everyone))
        {
            var secret = item.PlainText.Split('\n').MaxBy(line => line.Length)!;
            var words = Uri.EscapeDataString($"\"{string.Join(' ', secret.Split(' ').Take(4))}\"");
            var title = Uri.EscapeDataString($"\"{item.Sheet.Title}\"");
            var address = $"/ressources/{item.Slug}";

            var strangers = await FindAsync($"?q={title}");
            var teams = await team.OpenAsync($"/recherche?q={title}");

            Assert.Contains("réservé", strangers.Page.QuerySelectorAll(".entry").Single(e => e.QuerySelector("h2 a")!.GetAttribute("href") == address).TextContent);
            Assert.Equal([address], Addresses(teams).Where(a => a == address));
            Assert.DoesNotContain("Le texte entier est réservé", teams.Words);
            Assert.DoesNotContain(address, Addresses(await FindAsync($"?q={words}")));
            Assert.Contains(address, Addresses(await team.OpenAsync($"/recherche?q={words}")));
        }
    }

    [Fact]
    public async Task In_English_all_is_English()
    {
        var answer = await app.Visit().OpenAsync("/en/recherche?q=lca");

        Assert.NotEmpty(Addresses(answer));
        Assert.All(Addresses(answer), address => Assert.StartsWith("/en", address));
        Assert.Contains("Search the whole site", answer.Words);
        Assert.Contains("Services", answer.Page.QuerySelector(".facets")!.TextContent);
    }

    [Fact]
    public async Task A_search_is_kept_for_the_next_visitor()
    {
        await FindAsync("");
        await FindAsync("?q=acv");

        Assert.NotNull((await FindAsync("?q=acv")).Message.Headers.Age);
    }

    private Task<Answer> FindAsync(string query) => app.Visit().OpenAsync("/recherche" + query);

    private static IReadOnlyList<string> Addresses(Answer answer) =>
        [.. answer.Page.QuerySelectorAll(".entry h2 a").Select(a => a.GetAttribute("href")!)];

    private static int Count(IElement choice) => int.Parse(choice.NextSibling!.TextContent);

    private static int Total(Answer answer) => answer.Page.QuerySelector("[role=status] b")!.TextContent.Split(' ')[0] switch
    {
        "Aucun" => 0,
        "Un" => 1,
        var number => int.Parse(number),
    };
}
