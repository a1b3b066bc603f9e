using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Identity;

namespace Pole.Features.Accounts;

public sealed class SignInTests : IDisposable
{
    private const string Email = "zoe@atelier.example";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        await app.AccountAsync(Email);

        var wrong = await SignInAsync(Email, "pas-le-bon-mot-de-passe");
        var unknown = await SignInAsync("personne@atelier.example", "pas-le-bon-mot-de-passe");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.NotEmpty(wrong.Errors);
        Assert.Equal(wrong.Errors, unknown.Errors);
    }

    [Fact]
    public async Task Five_wrong_passwords_close_the_account_for_a_quarter_of_an_hour()
    {
        await app.AccountAsync(Email);
        for (var i = 0; i < 5; i++)
        {
            await SignInAsync(Email, "pas-le-bon-mot-de-passe");
        }

        var closed = await SignInAsync(Email, PoleApp.Password);
        app.Clock.Advance(TimeSpan.FromMinutes(15));
        var reopened = await SignInAsync(Email, PoleApp.Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, closed.Status);
        Assert.True(reopened.IsRedirect);
    }

    [Fact]
    public async Task A_closed_account_answers_like_an_unknown_one()
    {
        await app.AccountAsync(Email);
        for (var i = 0; i < 5; i++)
        {
            await SignInAsync(Email, "pas-le-bon-mot-de-passe");
        }

        Assert.Equal((await SignInAsync("personne@atelier.example", "x")).Errors, (await SignInAsync(Email, PoleApp.Password)).Errors);
    }

    [Fact]
    public async Task Wrong_passwords_are_forgotten_after_a_right_one()
    {
        await app.AccountAsync(Email);
        for (var i = 0; i < 4; i++)
        {
            await SignInAsync(Email, "pas-le-bon-mot-de-passe");
        }

        await SignInAsync(Email, PoleApp.Password);
        await SignInAsync(Email, "pas-le-bon-mot-de-passe");

        Assert.True((await SignInAsync(Email, PoleApp.Password)).IsRedirect);
    }

    [Fact]
    public async Task Many_guesses_at_once_are_no_more_than_five()
    {
        await app.AccountAsync(Email);
        var browsers = Enumerable.Range(0, 12).Select(_ => app.Visit()).ToList();
        var pages = new List<Answer>();
        foreach (var browser in browsers)
        {
            pages.Add(await browser.OpenAsync("/compte/connexion"));
        }

        await Task.WhenAll(browsers.Zip(pages, (browser, page) => browser.SubmitAsync(
            page, "/compte/connexion", new() { ["Input.Email"] = Email, ["Input.Password"] = "pas-le-bon-mot-de-passe" })));

        Assert.Equal(5, await app.ReadAsync(db => db.Users.Where(a => a.Email == Email).Select(a => a.AccessFailedCount).SingleAsync()));
        Assert.False((await SignInAsync(Email, PoleApp.Password)).IsRedirect);
    }

    [Theory]
    [InlineData("/compte/donnees", "/compte/donnees")]
    [InlineData("/en/compte/donnees", "/en/compte/donnees")]
    [InlineData("https://ailleurs.example/", "/espace")]
    [InlineData("//ailleurs.example/", "/espace")]
    [InlineData("/\\ailleurs.example/", "/espace")]
    [InlineData("javascript:alert(1)", "/espace")]
    public async Task Signing_in_returns_to_addresses_of_this_site_only(string asked, string reached)
    {
        await app.AccountAsync(Email);

        var answer = await app.Visit().SubmitAsync(
            $"/compte/connexion?retour={Uri.EscapeDataString(asked)}", new() { ["Input.Email"] = Email, ["Input.Password"] = PoleApp.Password });

        Assert.Equal(reached, answer.Location);
    }

    [Fact]
    public async Task The_team_signs_in_to_its_work()
    {
        await app.AccountAsync(Email, StaffRole.Editor);

        Assert.Equal("/admin", (await SignInAsync(Email, PoleApp.Password)).Location);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_not_offered_to_sign_out() =>
        Assert.Equal("/", (await app.Visit().OpenAsync("/compte/deconnexion")).Location);

    [Fact]
    public async Task A_closed_page_sends_to_the_sign_in_page_and_back()
    {
        await app.AccountAsync(Email);
        var browser = app.Visit();

        var asked = await browser.FollowAsync("/compte/donnees");
        var signedIn = await browser.SubmitAsync(asked, "", new() { ["Input.Email"] = Email, ["Input.Password"] = PoleApp.Password });

        Assert.Equal("/compte/donnees", signedIn.Location);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var browser = app.Visit();

        var forged = await browser.Http.PostAsync(
            new Uri("/compte/connexion", UriKind.Relative),
            new FormUrlEncodedContent([new("Input.Email", Email), new("Input.Password", PoleApp.Password)]));

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
    }

    [Fact]
    public async Task What_was_typed_stays_after_a_refusal_but_for_the_password()
    {
        var answer = await SignInAsync(Email, "pas-le-bon-mot-de-passe");

        Assert.Equal(Email, answer.Page.QuerySelector("[name='Input.Email']")!.GetAttribute("value"));
        Assert.DoesNotContain("pas-le-bon-mot-de-passe", answer.Text);
    }

    [Fact]
    public async Task Too_many_tries_a_minute_from_one_address_are_turned_away()
    {
        using var strict = new PoleApp(settings: new() { ["Rates:CredentialsPerMinute"] = "3" });
        var browser = strict.Visit();
        var page = await browser.OpenAsync("/compte/connexion");
        var statuses = new List<HttpStatusCode>();

        for (var i = 0; i < 4; i++)
        {
            statuses.Add((await browser.SubmitAsync(page, "", new() { ["Input.Email"] = Email, ["Input.Password"] = "x" })).Status);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, statuses[2]);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[3]);
    }

    private Task<Answer> SignInAsync(string email, string password) =>
        app.Visit().SubmitAsync("/compte/connexion", new() { ["Input.Email"] = email, ["Input.Password"] = password });
}
