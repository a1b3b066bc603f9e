using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Identity;
using Pole.Platform.Search.Unanswered;

namespace Pole.Platform.Search;

/// <summary>What people search for in vain is counted and shown to editors, and says nothing of who searched.</summary>
public sealed class UnansweredSearchesTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Words_searched_for_in_vain_are_counted_and_listed_for_editors()
    {
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        foreach (var address in new[] { "/recherche?q=Z%C3%A9olithe%20vert", "/recherche?q=zeolithe++VERT", "/ressources?q=zeolithe%20vert", "/en/recherche?q=zeolithe", "/recherche?q=acv" })
        {
            await app.Visit().OpenAsync(address);
        }

        await app.RunJobAsync<KeepUnansweredSearches>();
        await app.Visit().OpenAsync("/recherche?q=zeolithe%20vert");
        await app.RunJobAsync<KeepUnansweredSearches>();

        var rows = await app.ReadAsync(db => db.UnansweredSearches.OrderByDescending(s => s.Times).ToListAsync());
        Assert.Equal([("zeolithe vert", "fr", 4), ("zeolithe", "en", 1)], rows.Select(r => (r.Words, r.Language, r.Times)));
        Assert.All(rows, row => Assert.Equal(new DateOnly(2026, 3, 2), row.LastDay));
        var list = await (await app.SignInAsync("redaction@test.example")).OpenAsync("/admin/recherches");
        Assert.Contains("zeolithe vert", list.Page.QuerySelector("tbody tr")!.TextContent);
        Assert.Contains("/aide/verifier-le-contenu#les-mots-de-la-recherche", list.Text);
        Assert.NotNull((await app.Visit().OpenAsync("/aide/verifier-le-contenu")).Page.QuerySelector("#les-mots-de-la-recherche"));
    }

    [Theory]
    [InlineData("camille@exemple.fr")]
    [InlineData("0612345678")]
    [InlineData("siret 552 100 554 00013")]
    [InlineData("a")]
    [InlineData("???")]
    [InlineData("un texte bien trop long pour une recherche, où l’on pourrait avoir collé toute une lettre")]
    public void What_may_say_who_somebody_is_or_says_nothing_is_not_counted(string typed)
    {
        var searches = new UnansweredSearches();

        searches.Note(typed, "fr");

        Assert.Empty(searches.Take());
    }

    [Fact]
    public async Task What_an_editor_dealt_with_leaves_the_list_and_comes_back_when_it_is_searched_for_again()
    {
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        var editor = await app.SignInAsync("redaction@test.example");
        await SearchInVainAsync();

        await editor.SubmitAsync("/admin/recherches", new() { ["words"] = "zeolithe verte" }, button: "handler=Deal");
        var open = await editor.OpenAsync("/admin/recherches");
        var dealt = await editor.OpenAsync("/admin/recherches?etat=traitees");
        app.Clock.Advance(TimeSpan.FromDays(1));
        await SearchInVainAsync();
        var again = await (await app.SignInAsync("redaction@test.example")).OpenAsync("/admin/recherches");

        Assert.Null(open.Page.QuerySelector("tbody"));
        Assert.Contains("zeolithe verte", dealt.Page.QuerySelector("tbody")!.TextContent);
        Assert.Contains("zeolithe verte", again.Page.QuerySelector("tbody")!.TextContent);
        Assert.All(await app.ReadAsync(db => db.Journal.Where(e => e.What.StartsWith("unanswered")).ToListAsync()), entry => Assert.Null(entry.Reason));
    }

    [Fact]
    public async Task What_was_dealt_with_by_mistake_is_reopened()
    {
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        var editor = await app.SignInAsync("redaction@test.example");
        await SearchInVainAsync();
        await editor.SubmitAsync("/admin/recherches", new() { ["words"] = "zeolithe verte" }, button: "handler=Deal");

        await editor.SubmitAsync("/admin/recherches?etat=traitees", new() { ["words"] = "zeolithe verte" }, button: "handler=Reopen");

        Assert.NotNull((await editor.OpenAsync("/admin/recherches")).Page.QuerySelector("tbody"));
    }

    [Theory]
    [InlineData("cageot", "gobelet", "- [cageot, gobelet]", false)]
    [InlineData("cageot", "palette", "- [palette, pallet, cageot]", true)]
    [InlineData("bilan environnemental produit", "ACV", "life cycle assessment, bilan environnemental produit]", true)]
    [InlineData("l'emballage: vert", "emballage", "- [\"l'emballage: vert\", emballage]", false)]
    public async Task An_editor_is_given_the_line_that_makes_a_synonym(string words, string other, string line, bool replaces)
    {
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        var editor = await app.SignInAsync("redaction@test.example");

        var page = await editor.OpenAsync($"/admin/recherches/fr/synonyme?mots={Uri.EscapeDataString(words)}&autre={Uri.EscapeDataString(other)}");

        var lines = page.Page.QuerySelectorAll("code").Select(code => code.TextContent).ToList();
        Assert.Equal(replaces ? 2 : 1, lines.Count);
        Assert.Contains(line, lines[^1]);
        Assert.NotEmpty((await editor.OpenAsync(page.Page.QuerySelector("section a")!.GetAttribute("href")!)).Page.QuerySelectorAll(".entry"));
    }

    [Fact]
    public async Task A_synonym_that_finds_nothing_either_is_not_proposed()
    {
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        var editor = await app.SignInAsync("redaction@test.example");

        var page = await editor.OpenAsync("/admin/recherches/fr/synonyme?mots=cageot&autre=zirconium");

        Assert.Contains("ne trouve rien non plus", page.Words);
        Assert.Empty(page.Page.QuerySelectorAll("code"));
    }

    [Fact]
    public async Task A_search_that_filters_left_empty_says_nothing_of_the_words()
    {
        await app.Visit().OpenAsync("/recherche?q=palettes&dans=aide");
        await app.Visit().OpenAsync("/ressources?q=palettes&annee=1850");

        Assert.Empty(app.Services.GetRequiredService<UnansweredSearches>().Take());
    }

    [Fact]
    public async Task The_list_keeps_to_its_length_and_forgets_after_a_year()
    {
        var today = new DateOnly(2026, 3, 2);
        await app.SaveAsync(db =>
        {
            db.UnansweredSearches.AddRange(Enumerable.Range(0, KeepUnansweredSearches.MostRows - 1)
                .Select(i => new UnansweredSearch { Words = $"mot {i}", Language = "fr", Times = i % 2 + 1, LastDay = i == 0 ? today.AddYears(-1).AddDays(-1) : today }));
        });
        var searches = app.Services.GetRequiredService<UnansweredSearches>();
        searches.Note("premier", "fr");
        searches.Note("second", "fr");
        searches.Note("mot 1", "fr");
        await app.RunJobAsync<KeepUnansweredSearches>();
        var full = await app.ReadAsync(db => db.UnansweredSearches.CountAsync());

        await app.RunJobAsync<ForgetUnansweredSearches>();

        Assert.Equal(KeepUnansweredSearches.MostRows, full);
        var left = await app.ReadAsync(db => db.UnansweredSearches.ToListAsync());
        Assert.Equal(ForgetUnansweredSearches.RowsLeft, left.Count);
        Assert.DoesNotContain(left, s => s.Words == "mot 0");
        Assert.Equal(3, left.Single(s => s.Words == "mot 1").Times);
        Assert.Equal((KeepUnansweredSearches.MostRows - 1) / 2, left.Count(s => s.Times > 1));
    }

    private async Task SearchInVainAsync()
    {
        await app.Visit().OpenAsync("/recherche?q=zeolithe+verte");
        await app.RunJobAsync<KeepUnansweredSearches>();
    }

    [Fact]
    public async Task Only_editors_are_shown_the_list()
    {
        await app.AccountAsync("compta@test.example", StaffRole.Accountant);

        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await (await app.SignInAsync("compta@test.example")).OpenAsync("/admin/recherches")).Status);
        Assert.True((await app.Visit().OpenAsync("/admin/recherches")).IsRedirect);
    }
}
