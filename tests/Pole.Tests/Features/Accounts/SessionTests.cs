using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Identity;

namespace Pole.Features.Accounts;

public sealed class SessionTests : IDisposable
{
    private const string Email = "zoe@atelier.example";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server_and_the_old_cookie_opens_nothing()
    {
        await app.AccountAsync(Email);
        var browser = app.Visit();
        var signedIn = await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = Email, ["Input.Password"] = PoleApp.Password });
        var cookie = signedIn.Message.Headers.GetValues("Set-Cookie").First(c => c.StartsWith(IdentityRoom.SessionCookie, StringComparison.Ordinal)).Split(';')[0];

        var before = await OpenWithAsync(cookie);
        await browser.SubmitAsync("/compte/deconnexion", [], form: "se-deconnecter");
        var after = await OpenWithAsync(cookie);

        Assert.Equal(HttpStatusCode.OK, before);
        Assert.Equal(HttpStatusCode.Redirect, after);
        Assert.Equal(0, await app.ReadAsync(db => db.AccountSessions.CountAsync()));
    }

    [Fact]
    public async Task Signing_out_clears_what_pages_kept_on_the_device_and_asks_first_where_something_waits_there()
    {
        await app.AccountAsync(Email);
        var browser = await app.SignInAsync(Email);
        browser.Http.DefaultRequestHeaders.Add("Cookie", "pole.waiting=2");

        var asked = await browser.SubmitAsync("/compte/securite", [], form: "/compte/deconnexion");
        var page = await browser.OpenAsync("/compte/deconnexion");
        var certain = await browser.SubmitAsync("/compte/deconnexion", [], form: "se-deconnecter");

        Assert.Equal("/compte/deconnexion", asked.Location);
        Assert.False(asked.Message.Headers.Contains("Clear-Site-Data"));
        Assert.Contains("ne sont pas encore envoyées", page.Words);
        Assert.Equal("\"storage\"", certain.Message.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Equal(0, await app.ReadAsync(db => db.AccountSessions.CountAsync()));
    }

    [Fact]
    public async Task Signing_out_takes_a_form_not_a_link()
    {
        await app.AccountAsync(Email);
        var browser = await app.SignInAsync(Email);

        await browser.OpenAsync("/compte/deconnexion");

        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/compte/securite")).Status);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_of_silence()
    {
        await app.AccountAsync(Email);
        var browser = await app.SignInAsync(Email);

        app.Clock.Advance(TimeSpan.FromHours(12));

        Assert.True((await browser.OpenAsync("/compte/securite")).IsRedirect);
    }

    [Fact]
    public async Task A_person_sees_their_sessions_and_ends_one_from_another()
    {
        await app.AccountAsync(Email);
        var office = await app.SignInAsync(Email);
        var home = await app.SignInAsync(Email);
        var listed = await home.OpenAsync("/compte/securite");
        var other = listed.Page.QuerySelector("[name='session']")!.GetAttribute("value")!;

        await home.SubmitAsync("/compte/securite", new() { ["session"] = other });

        Assert.True((await office.OpenAsync("/compte/securite")).IsRedirect);
        Assert.Equal(HttpStatusCode.OK, (await home.OpenAsync("/compte/securite")).Status);
    }

    [Fact]
    public async Task A_person_ends_all_other_sessions_at_once()
    {
        await app.AccountAsync(Email);
        var others = new[] { await app.SignInAsync(Email), await app.SignInAsync(Email) };
        var here = await app.SignInAsync(Email);

        await here.SubmitAsync("/compte/securite", [], form: "fermer-les-autres");

        Assert.All(await Task.WhenAll(others.Select(o => o.OpenAsync("/compte/securite"))), answer => Assert.True(answer.IsRedirect));
        Assert.Equal(HttpStatusCode.OK, (await here.OpenAsync("/compte/securite")).Status);
    }

    [Fact]
    public async Task A_session_of_someone_else_is_not_found()
    {
        await app.AccountAsync(Email);
        await app.AccountAsync("autre@atelier.example");
        await app.SignInAsync(Email);
        var strangers = await app.ReadAsync(db => db.AccountSessions.Select(s => s.KeyHash).SingleAsync());
        var other = await app.SignInAsync("autre@atelier.example");
        await app.SignInAsync("autre@atelier.example");

        var answer = await other.SubmitAsync("/compte/securite", new() { ["session"] = strangers });

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.True(await app.ReadAsync(db => db.AccountSessions.AnyAsync(s => s.KeyHash == strangers)));
    }

    [Fact]
    public async Task The_job_forgets_sessions_and_links_whose_time_is_over()
    {
        await app.AccountAsync(Email);
        await app.SignInAsync(Email);
        await app.Visit().SubmitAsync("/compte/mot-de-passe-oublie", new() { ["Input.Email"] = Email });
        app.Clock.Advance(TimeSpan.FromHours(25));

        await app.RunJobAsync<ForgetExpiredAccess>();

        Assert.Equal((0, 0), await app.ReadAsync(async db => (await db.AccountSessions.CountAsync(), await db.AccountLinks.CountAsync())));
    }

    private async Task<HttpStatusCode> OpenWithAsync(string cookie)
    {
        var http = app.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost"), HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/compte/securite");
        request.Headers.Add("Cookie", cookie);
        return (await http.SendAsync(request)).StatusCode;
    }
}
