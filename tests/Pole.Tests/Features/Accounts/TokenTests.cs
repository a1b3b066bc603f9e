using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Identity;
using Pole.Platform.Identity.Tokens;

namespace Pole.Features.Accounts;

public sealed class TokenTests
{
    [Fact]
    public async Task A_token_is_shown_once_kept_as_its_hash_and_revoked()
    {
        using var app = new PoleApp();
        await app.AccountAsync("ada@test.example");
        var person = await app.SignInAsync("ada@test.example");

        var made = await person.SubmitAsync("/compte/securite", new() { ["Token.Name"] = "Mon tableur", ["Token.Scopes"] = "Read" }, "nouveau-jeton");
        var token = made.Page.GetElementById("jeton")!.TextContent;
        var kept = await app.ReadAsync(db => db.ApiTokens.SingleAsync());
        var page = await person.OpenAsync("/compte/securite");

        Assert.StartsWith("pole_", token);
        Assert.Equal((OneTimeToken.HashOf(token), TokenScope.Read), (kept.TokenHash, kept.Scopes));
        Assert.Contains("Mon tableur", page.Words);
        Assert.DoesNotContain(token, page.Text);
        Assert.Contains("Mon tableur", (await person.OpenAsync("/compte/donnees?handler=Export")).Text);

        Assert.True((await person.SubmitAsync("/compte/securite", new() { ["token"] = kept.Id.ToString() })).IsRedirect);
        Assert.Equal(0, await app.ReadAsync(db => db.ApiTokens.CountAsync()));
        Assert.Equal(["account.token-made", "account.token-revoked"], await app.ReadAsync(db => db.Journal.Where(e => e.What.StartsWith("account.token")).OrderBy(e => e.Id).Select(e => e.What).ToListAsync()));
    }

    [Fact]
    public async Task A_token_needs_a_name_and_a_right_and_nobody_revokes_that_of_another()
    {
        using var app = new PoleApp();
        await app.AccountAsync("ada@test.example");
        await app.AccountAsync("bob@test.example");
        var (ada, bob) = (await app.SignInAsync("ada@test.example"), await app.SignInAsync("bob@test.example"));

        var nameless = await ada.SubmitAsync("/compte/securite", new() { ["Token.Name"] = "", ["Token.Scopes"] = "Read" }, "nouveau-jeton");
        var rightless = await ada.SubmitAsync("/compte/securite", new() { ["Token.Name"] = "Rien" }, "nouveau-jeton");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (nameless.Status, rightless.Status));
        Assert.Equal(["Donnez un nom à ce jeton."], nameless.Errors);
        Assert.Equal(["Choisissez au moins un droit."], rightless.Errors);

        await ada.SubmitAsync("/compte/securite", new() { ["Token.Name"] = "Mien", ["Token.Scopes"] = "Read" }, "nouveau-jeton");
        await bob.SubmitAsync("/compte/securite", new() { ["Token.Name"] = "Sien", ["Token.Scopes"] = "Read" }, "nouveau-jeton");
        var mine = await app.ReadAsync(db => db.ApiTokens.SingleAsync(t => t.Name == "Mien"));

        Assert.Equal(HttpStatusCode.NotFound, (await bob.SubmitAsync("/compte/securite", new() { ["token"] = mine.Id.ToString() })).Status);
    }
}
