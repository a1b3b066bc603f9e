using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;

namespace Pole.Features.SavedSearches;

public sealed class MySearchesTests : IDisposable
{
    private const string Mine = "/espace/recherches";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_search_is_saved_from_its_page_under_the_name_of_what_is_looked_for()
    {
        await app.AccountAsync("camille@test.example");
        var camille = await app.SignInAsync("camille@test.example");
        var results = await camille.OpenAsync("/ressources?q=palettes&type=case-study&page=1");
        var door = results.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "Enregistrer cette recherche").GetAttribute("href")!;

        var form = await camille.OpenAsync(door);
        var saved = await camille.SubmitAsync(form, door, new() { ["Input.Alert"] = "Daily" }, "enregistrer");
        var list = await camille.OpenAsync(saved.Location!);

        Assert.Equal("palettes, Retour d’expérience", form.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        var row = Assert.Single(list.Page.QuerySelectorAll("tbody tr"));
        var link = row.QuerySelector("th a")!;
        Assert.Equal("/ressources?q=palettes&type=case-study", link.GetAttribute("href"));
        var found = await camille.OpenAsync(link.GetAttribute("href")!);
        Assert.Equal(found.Page.QuerySelectorAll(".entry").Length, int.Parse(row.QuerySelector("td.number")!.TextContent));
        Assert.Contains("Un courriel par jour", row.TextContent);
    }

    [Fact]
    public async Task The_whole_site_is_searched_and_saved_too_in_either_language()
    {
        var camille = await SignedInAsync("camille@test.example");

        await SaveAsync(camille, "/recherche?q=lca&dans=prestations", prefix: "/en");

        var search = await app.ReadAsync(db => db.SavedSearches.SingleAsync());
        Assert.Equal(("lca, Services", "/recherche?q=lca&dans=prestations", "en"), (search.Name, search.Path, search.Language));
        var list = await camille.OpenAsync(Mine);
        Assert.Equal("/en/recherche?q=lca&dans=prestations", list.Page.QuerySelector("tbody th a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_stranger_is_asked_to_sign_in_and_comes_back_to_the_search()
    {
        await app.AccountAsync("camille@test.example");
        var stranger = app.Visit();

        var asked = await stranger.OpenAsync($"{Mine}/nouvelle?de=%2Fressources%3Fq%3Dpalettes");
        var signedIn = await stranger.SubmitAsync(new Uri(asked.Location!).PathAndQuery, new() { ["Input.Email"] = "camille@test.example", ["Input.Password"] = PoleApp.Password });

        Assert.Contains("/compte/connexion", asked.Location!);
        Assert.Equal($"{Mine}/nouvelle?de=%2Fressources%3Fq%3Dpalettes", signedIn.Location);
    }

    [Fact]
    public async Task Saving_the_same_search_again_changes_it_instead()
    {
        var camille = await SignedInAsync("camille@test.example");
        await SaveAsync(camille, "/ressources?q=palettes&tri=date");

        var again = await camille.OpenAsync($"{Mine}/nouvelle?de={Uri.EscapeDataString("/ressources?tri=date&q=palettes&page=2")}");
        await camille.SubmitAsync(again, Mine, new() { ["Input.Name"] = "Mes palettes", ["Input.Alert"] = "Never" }, "enregistrer");

        Assert.Contains("Vous gardez déjà cette recherche", again.Words);
        var search = await app.ReadAsync(db => db.SavedSearches.SingleAsync());
        Assert.Equal(("Mes palettes", AlertPace.Never), (search.Name, search.Alert));
    }

    [Fact]
    public async Task A_search_is_renamed_and_what_was_typed_survives_an_error()
    {
        var camille = await SignedInAsync("camille@test.example");
        await SaveAsync(camille, "/ressources?q=palettes");
        var address = await AddressAsync();

        var refused = await camille.SubmitAsync(address, new() { ["Input.Name"] = "", ["Input.Alert"] = "Daily" }, "enregistrer");
        await camille.SubmitAsync(address, new() { ["Input.Name"] = " Bois ", ["Input.Alert"] = "Daily" }, "enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Donnez un nom", refused.Words);
        Assert.NotNull(refused.Page.QuerySelector("input[value=Daily][checked]"));
        var search = await app.ReadAsync(db => db.SavedSearches.SingleAsync());
        Assert.Equal(("Bois", AlertPace.Daily), (search.Name, search.Alert));
    }

    [Fact]
    public async Task A_search_deleted_by_mistake_is_put_back()
    {
        var camille = await SignedInAsync("camille@test.example");
        await SaveAsync(camille, "/recherche?q=lca", prefix: "/en");

        var deleted = await camille.SubmitAsync(await AddressAsync(), [], "supprimer");
        var gone = await app.ReadAsync(db => db.SavedSearches.CountAsync());
        var list = await camille.OpenAsync(deleted.Location!);
        var back = list.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "La remettre").GetAttribute("href")!;
        await camille.SubmitAsync(back, new() { ["Input.Alert"] = "Weekly" }, "enregistrer");

        Assert.Equal(0, gone);
        Assert.Equal(("/recherche?q=lca", "en"), await app.ReadAsync(db => db.SavedSearches.Select(s => new ValueTuple<string, string>(s.Path, s.Language)).SingleAsync()));
    }

    [Fact]
    public async Task Somebody_elses_search_is_not_found()
    {
        await SaveAsync(await SignedInAsync("camille@test.example"), "/ressources?q=palettes");
        var address = await AddressAsync();
        var other = await SignedInAsync("autre@test.example");
        await SaveAsync(other, "/ressources?q=bois");
        var own = await app.ReadAsync(db => db.SavedSearches.Where(s => s.Path == "/ressources?q=bois").Select(s => s.Id).SingleAsync());

        var form = await other.OpenAsync($"{Mine}/{own}");
        var token = form.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(address)).Status);
        foreach (var target in new[] { address, $"{address}?handler=Delete" })
        {
            var sent = await other.Http.PostAsync(new Uri(target, UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["Input.Name"] = "À moi",
                ["Input.Alert"] = "Daily",
            }));
            Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        }

        Assert.Equal(2, await app.ReadAsync(db => db.SavedSearches.CountAsync()));
        Assert.DoesNotContain("palettes", (await other.OpenAsync(Mine)).Words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?de=")]
    [InlineData("?de=%2Fadmin")]
    [InlineData("?de=https%3A%2F%2Fexample.org%2Fressources")]
    [InlineData("?de=%2F%2Fexample.org")]
    public async Task What_is_no_search_of_this_site_is_not_saved(string query) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignedInAsync("camille@test.example")).OpenAsync($"{Mine}/nouvelle{query}")).Status);

    [Fact]
    public async Task Nobody_keeps_more_than_the_limit_however_many_browsers_save_at_once()
    {
        var camille = await SignedInAsync("camille@test.example");
        var account = await app.ReadAsync(db => db.Users.Select(u => u.Id).SingleAsync());
        var now = app.Clock.GetUtcNow();
        await app.SaveAsync(db => db.SavedSearches.AddRange(Enumerable.Range(1, SavedSearch.Most - 1).Select(i =>
            new SavedSearch { AccountId = account, Name = $"{i}", Path = $"/ressources?q={i}", Language = "fr", SavedAt = now, LookedAt = now })));

        var answers = await Task.WhenAll(SaveAsync(camille, "/ressources?q=un"), SaveAsync(camille, "/ressources?q=deux"), SaveAsync(camille, "/ressources?q=trois"));

        Assert.Equal(SavedSearch.Most, await app.ReadAsync(db => db.SavedSearches.CountAsync()));
        Assert.Equal(2, answers.Count(answer => answer.Status == HttpStatusCode.UnprocessableEntity && answer.Words.Contains("supprimez-en une")));
    }

    [Fact]
    public async Task The_export_holds_them_and_they_go_with_the_account()
    {
        var camille = await SignedInAsync("camille@test.example");
        await SaveAsync(camille, "/ressources?q=palettes");

        var export = await camille.OpenAsync("/compte/donnees?handler=Export");
        await app.ReadAsync(async db =>
        {
            await db.AccountSessions.ExecuteDeleteAsync();
            await db.Journal.ExecuteDeleteAsync();
            return await db.Users.ExecuteDeleteAsync();
        });

        Assert.Contains("/ressources?q=palettes", export.Text);
        Assert.Equal(0, await app.ReadAsync(db => db.SavedSearches.CountAsync()));
    }

    private async Task<Browser> SignedInAsync(string email)
    {
        await app.AccountAsync(email);
        return await app.SignInAsync(email);
    }

    private static Task<Answer> SaveAsync(Browser browser, string path, string prefix = "") =>
        browser.SubmitAsync($"{prefix}{Mine}/nouvelle?de={Uri.EscapeDataString(path)}", [], "enregistrer");

    private async Task<string> AddressAsync() => $"{Mine}/{await app.ReadAsync(db => db.SavedSearches.Select(s => s.Id).SingleAsync())}";
}
