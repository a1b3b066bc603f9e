using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Search;

namespace Pole.Features.Resources;

/// <summary>The list of resources, searched.</summary>
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
            Summary = "Des palettes, et un mot nouveau : zirconium.",
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

    private Task<Answer> FindAsync(string query) => app.Visit().OpenAsync("/ressources" + query);

    private static IReadOnlyList<string> Titles(Answer answer) => [.. answer.Page.QuerySelectorAll(".entry h2").Select(h => h.TextContent.Trim())];

    private static IElement Entry(Answer answer, string title) =>
        answer.Page.QuerySelectorAll(".entry").Single(e => e.QuerySelector("h2")!.TextContent.Trim() == title);
}
