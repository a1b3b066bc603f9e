using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;

namespace Pole.Features.Accounts;

public sealed class PasswordTests : IDisposable
{
    private const string Email = "zoe@atelier.example";
    private const string Fresh = "Sept-pommes-rouges-au-fond-du-panier";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_a_link_that_works_once_and_ends_every_session()
    {
        await app.AccountAsync(Email);
        var open = await app.SignInAsync(Email);
        await app.Visit().SubmitAsync("/compte/mot-de-passe-oublie", new() { ["Input.Email"] = Email });
        var link = await app.LinkInAsync(Email, "reset-password");

        var changed = await app.Visit().SubmitAsync(link, new() { ["Input.Password"] = Fresh });

        Assert.Equal("/compte/connexion", changed.Location);
        Assert.True((await open.OpenAsync("/compte/securite")).IsRedirect);
        Assert.False((await SignInAsync(PoleApp.Password)).IsRedirect);
        Assert.True((await SignInAsync(Fresh)).IsRedirect);
        Assert.Contains("Ce lien ne sert plus", (await app.Visit().OpenAsync(link)).Words);
        Assert.Contains(await app.LettersToAsync(Email), letter => letter.Template == "password-changed");
    }

    [Fact]
    public async Task One_link_of_two_ends_the_other()
    {
        await app.AccountAsync(Email);
        await app.Visit().SubmitAsync("/compte/mot-de-passe-oublie", new() { ["Input.Email"] = Email });
        var first = await app.LinkInAsync(Email, "reset-password");
        await app.Visit().SubmitAsync("/compte/mot-de-passe-oublie", new() { ["Input.Email"] = Email });
        var second = await app.LinkInAsync(Email, "reset-password");

        await app.Visit().SubmitAsync(second, new() { ["Input.Password"] = Fresh });

        Assert.Contains("Ce lien ne sert plus", (await app.Visit().OpenAsync(first)).Words);
    }

    [Fact]
    public async Task The_link_to_a_new_password_lasts_an_hour()
    {
        await app.AccountAsync(Email);
        await app.Visit().SubmitAsync("/compte/mot-de-passe-oublie", new() { ["Input.Email"] = Email });
        app.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Contains("Ce lien ne sert plus", (await app.Visit().OpenAsync(await app.LinkInAsync(Email, "reset-password"))).Words);
    }

    [Fact]
    public async Task A_weak_new_password_is_refused_and_the_link_still_works()
    {
        await app.AccountAsync(Email);
        await app.Visit().SubmitAsync("/compte/mot-de-passe-oublie", new() { ["Input.Email"] = Email });
        var link = await app.LinkInAsync(Email, "reset-password");

        var refused = await app.Visit().SubmitAsync(link, new() { ["Input.Password"] = "123456789012" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True((await SignInAsync(PoleApp.Password)).IsRedirect);
        Assert.Equal("/compte/connexion", (await app.Visit().SubmitAsync(link, new() { ["Input.Password"] = Fresh })).Location);
    }

    [Fact]
    public async Task Asking_for_a_password_tells_nobody_which_addresses_have_an_account()
    {
        await app.AccountAsync(Email);

        var known = await app.Visit().SubmitAsync("/compte/mot-de-passe-oublie", new() { ["Input.Email"] = Email });
        var unknown = await app.Visit().SubmitAsync("/compte/mot-de-passe-oublie", new() { ["Input.Email"] = "personne@atelier.example" });

        Assert.Equal((known.Status, known.Location), (unknown.Status, unknown.Location));
        Assert.Empty(await app.LettersToAsync("personne@atelier.example"));
    }

    [Fact]
    public async Task A_confirmation_link_does_not_choose_a_password()
    {
        await app.Visit().SubmitAsync("/compte/inscription", new() { ["Input.Name"] = "Zoé", ["Input.Email"] = Email, ["Input.Password"] = PoleApp.Password });
        var link = (await app.LinkInAsync(Email, "confirm-account")).Replace("confirmation", "nouveau-mot-de-passe");

        Assert.Contains("Ce lien ne sert plus", (await app.Visit().OpenAsync(link)).Words);
    }

    [Fact]
    public async Task Changing_the_password_keeps_this_session_and_ends_the_others()
    {
        await app.AccountAsync(Email);
        var other = await app.SignInAsync(Email);
        var here = await app.SignInAsync(Email);

        var changed = await here.SubmitAsync("/compte/securite", new() { ["Input.Current"] = PoleApp.Password, ["Input.Password"] = Fresh });

        Assert.Equal("/compte/securite", changed.Location);
        Assert.Equal(HttpStatusCode.OK, (await here.OpenAsync("/compte/securite")).Status);
        Assert.True((await other.OpenAsync("/compte/securite")).IsRedirect);
        Assert.True((await SignInAsync(Fresh)).IsRedirect);
        Assert.Single(await app.ReadAsync(db => db.Journal.Where(e => e.What == "account.password-changed").ToListAsync()));
    }

    [Fact]
    public async Task Changing_the_password_asks_for_the_present_one()
    {
        await app.AccountAsync(Email);
        var browser = await app.SignInAsync(Email);

        var refused = await browser.SubmitAsync("/compte/securite", new() { ["Input.Current"] = "pas-celui-là-du-tout", ["Input.Password"] = Fresh });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.False((await SignInAsync(Fresh)).IsRedirect);
    }

    private Task<Answer> SignInAsync(string password) =>
        app.Visit().SubmitAsync("/compte/connexion", new() { ["Input.Email"] = Email, ["Input.Password"] = password });
}
