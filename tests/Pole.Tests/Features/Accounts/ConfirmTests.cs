using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using static Pole.Features.Accounts.RegistrationsOfTests;

namespace Pole.Features.Accounts;

public sealed class ConfirmTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_visitor_registers_confirms_by_mail_and_is_in()
    {
        var browser = app.Visit();

        var registered = await browser.RegisterAsync();
        var confirmed = await browser.SubmitAsync(await app.LinkInAsync(Email, "confirm-account"), new() { ["Input.Password"] = PoleApp.Password });
        var security = await browser.OpenAsync("/compte/securite");

        Assert.Equal("/compte/courrier-envoye?pour=inscription", registered.Location);
        Assert.Equal("/espace", confirmed.Location);
        Assert.Equal(HttpStatusCode.OK, security.Status);
        Assert.Contains(Email, security.Words);
    }

    [Fact]
    public async Task An_account_that_is_not_confirmed_does_not_open()
    {
        var browser = app.Visit();
        await browser.RegisterAsync();

        var answer = await browser.TryToSignInAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("pas encore confirmée", answer.Words);
    }

    [Fact]
    public async Task Opening_the_confirmation_link_confirms_nothing_by_itself()
    {
        await app.Visit().RegisterAsync();

        await app.Visit().OpenAsync(await app.LinkInAsync(Email, "confirm-account"));

        Assert.False(await IsConfirmedAsync());
    }

    [Fact]
    public async Task The_confirmation_link_works_once()
    {
        await app.Visit().RegisterAsync();
        var link = await app.LinkInAsync(Email, "confirm-account");
        await app.Visit().SubmitAsync(link, new() { ["Input.Password"] = PoleApp.Password });

        var again = await app.Visit().OpenAsync(link);

        Assert.Contains("Ce lien ne sert plus", again.Words);
        Assert.DoesNotContain(Email, again.Words);
    }

    [Fact]
    public async Task The_confirmation_link_expires_after_a_day()
    {
        await app.Visit().RegisterAsync();
        var browser = app.Visit();
        var link = await app.LinkInAsync(Email, "confirm-account");
        var opened = await browser.OpenAsync(link);
        app.Clock.Advance(TimeSpan.FromHours(24));

        var late = await browser.SubmitAsync(opened, link, new() { ["Input.Password"] = PoleApp.Password });

        Assert.Contains("Ce lien ne sert plus", late.Words);
        Assert.False(await IsConfirmedAsync());
    }

    [Fact]
    public async Task Confirming_asks_for_the_password_of_the_registration()
    {
        await app.Visit().RegisterAsync();
        var link = await app.LinkInAsync(Email, "confirm-account");

        var refused = await app.Visit().SubmitAsync(link, new() { ["Input.Password"] = "une-autre-phrase-de-passe" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.False(await IsConfirmedAsync());
        Assert.Equal("/espace", (await app.Visit().SubmitAsync(link, new() { ["Input.Password"] = PoleApp.Password })).Location);
    }

    [Fact]
    public async Task Whoever_registers_a_waiting_address_last_knows_its_password()
    {
        await app.Visit().RegisterAsync("la-phrase-de-quelqu-un-d-autre");
        await app.Visit().RegisterAsync();

        var link = await app.LinkInAsync(Email, "confirm-account");
        var confirmed = await app.Visit().SubmitAsync(link, new() { ["Input.Password"] = PoleApp.Password });

        Assert.Equal("/espace", confirmed.Location);
        Assert.Equal(1, await app.ReadAsync(db => db.Users.CountAsync()));
    }

    private Task<bool> IsConfirmedAsync() => app.ReadAsync(db => db.Users.AnyAsync(a => a.Email == Email && a.EmailConfirmed));
}
