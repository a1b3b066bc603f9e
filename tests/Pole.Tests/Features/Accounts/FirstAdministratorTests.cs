using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Identity;

namespace Pole.Features.Accounts;

public sealed class FirstAdministratorTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_link_of_the_start_makes_the_first_administrator_once()
    {
        var link = await InviteAsync();

        var made = await MakeAsync(link!, "chef@pole.example");
        var again = await app.Visit().OpenAsync(link!);
        var browser = await app.SignInAsync("chef@pole.example");

        Assert.Equal("/compte/connexion", made.Location);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/admin/organisations")).Status);
        Assert.Null(await InviteAsync());
    }

    [Fact]
    public async Task An_older_link_stops_when_the_site_starts_again()
    {
        var older = await InviteAsync();
        await InviteAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync(older!)).Status);
    }

    [Fact]
    public async Task An_invented_link_opens_nothing() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync($"{FirstAdministrator.Path}/ouvre-toi")).Status);

    [Fact]
    public async Task A_link_sent_twice_at_once_makes_one_administrator()
    {
        var link = await InviteAsync();
        var browsers = new[] { app.Visit(), app.Visit() };
        var pages = new[] { await browsers[0].OpenAsync(link!), await browsers[1].OpenAsync(link!) };

        await Task.WhenAll(browsers.Select((browser, i) => browser.SubmitAsync(pages[i], link!, Fields($"chef{i}@pole.example"))));

        Assert.Equal(1, await app.ReadAsync(db => db.StaffSeats.CountAsync()));
        Assert.Equal(1, await app.ReadAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task A_weak_password_is_refused_and_the_link_stays()
    {
        var link = await InviteAsync();

        var weak = await app.Visit().SubmitAsync(link!, Fields("chef@pole.example", "motdepasse123"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.Status);
        Assert.Equal("/compte/connexion", (await MakeAsync(link!, "chef@pole.example")).Location);
    }

    private static Dictionary<string, string> Fields(string email, string password = PoleApp.Password) => new()
    {
        ["Input.Name"] = "Chef de file",
        ["Input.Email"] = email,
        ["Input.Password"] = password,
    };

    private async Task<string?> InviteAsync() =>
        await app.WithAsync<FirstAdministrator, string?>(first => first.InviteAsync(CancellationToken.None)) is { } link ? new Uri(link).PathAndQuery : null;

    private Task<Answer> MakeAsync(string link, string email) => app.Visit().SubmitAsync(link, Fields(email));
}
