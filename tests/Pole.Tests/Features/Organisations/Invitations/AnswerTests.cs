using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accounts;

namespace Pole.Features.Organisations.Invitations;

public sealed class AnswerTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Someone_without_an_account_registers_confirms_and_joins()
    {
        var (organisation, _) = await app.InvitedAsync();
        var guest = app.Visit();
        var opened = await guest.OpenAsync(await app.InvitationLinkAsync());
        await guest.SubmitAsync("/compte/inscription", new() { ["Input.Name"] = "Zoé Invitée", ["Input.Email"] = InvitationsOfTests.Guest, ["Input.Password"] = PoleApp.Password });
        await guest.SubmitAsync(await app.LinkInAsync(InvitationsOfTests.Guest, "confirm-account"), new() { ["Input.Password"] = PoleApp.Password });
        var home = await guest.OpenAsync("/espace");

        var joined = await guest.SubmitAsync(home.Page.QuerySelector("a[href^='/espace/invitations/']")!.GetAttribute("href")!, [], form: "accepter");

        Assert.Contains("Camille lac vous invite à le rejoindre", opened.Words);
        Assert.Equal($"/espace/organisations/{organisation.Id}", joined.Location);
        Assert.Equal(PersonRole.Deliverer, await RolesAsync());
        Assert.DoesNotContain("On vous invite", (await guest.OpenAsync("/espace")).Words);
        Assert.Contains(await app.LettersToAsync("lac@test.example"), letter => letter.Template == "invitation-accepted");
        Assert.Equal("Zoé Invitée : Intervenant", await app.ReadAsync(db => db.Journal.Where(e => e.What == "organisation.person-joined").Select(e => e.Reason).SingleAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task Someone_with_an_account_signs_in_and_is_led_back_to_the_invitation(string prefix)
    {
        await app.InvitedAsync(prefix: prefix);
        var account = await app.AccountAsync(InvitationsOfTests.Guest);
        await app.SaveAsync(db => db.Users.Attach(account).Entity.Language = prefix.Length > 0 ? "en" : "fr");
        var guest = app.Visit();
        var opened = await guest.OpenAsync(prefix + await Unprefixed());
        var signIn = opened.Page.QuerySelector("a[href*='/compte/connexion?retour=']")!.GetAttribute("href")!;

        var back = await guest.SubmitAsync(signIn, new() { ["Input.Email"] = InvitationsOfTests.Guest, ["Input.Password"] = PoleApp.Password });
        var page = await guest.FollowAsync(back.Location!);

        Assert.Contains(prefix.Length > 0 ? "Join Atelier lac" : "Rejoindre Atelier lac", page.Words);
        Assert.True((await guest.SubmitAsync(page, "", [], form: "accepter")).IsRedirect);
        Assert.Equal(PersonRole.Deliverer, await RolesAsync());
    }

    [Fact]
    public async Task Opening_the_link_joins_nobody_by_itself()
    {
        await app.InvitedAsync();

        await app.OpenedAsync();

        Assert.Equal(InvitationStatus.Waiting, (await app.TheInvitationAsync()).Status);
        Assert.Equal(1, await app.ReadAsync(db => db.OrganisationPeople.CountAsync()));
    }

    [Fact]
    public async Task The_same_invitation_accepted_many_times_at_once_joins_once()
    {
        await app.InvitedAsync();
        var (guest, page) = await app.OpenedAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => guest.SubmitAsync(page, "", [], form: "accepter"))));

        Assert.Equal(1, answers.Count(a => a.IsRedirect));
        Assert.All(answers.Where(a => !a.IsRedirect), a => Assert.Contains("a déjà été acceptée", a.Words));
        Assert.Equal(1, await app.ReadAsync(db => db.Journal.CountAsync(e => e.What == "organisation.person-joined")));
        Assert.Single(await app.LettersToAsync("lac@test.example"));
    }

    [Fact]
    public async Task Whoever_has_joined_another_way_keeps_those_roles_and_gains_these()
    {
        var (organisation, _) = await app.InvitedAsync();
        var (guest, page) = await app.OpenedAsync();
        var account = await app.ReadAsync(db => db.Users.Where(a => a.Email == InvitationsOfTests.Guest).Select(a => a.Id).SingleAsync());
        await app.SaveAsync(db => db.OrganisationPeople.Add(new OrganisationPerson { OrganisationId = organisation.Id, AccountId = account, Roles = PersonRole.BillingContact, Since = app.Clock.GetUtcNow() }));

        await guest.SubmitAsync(page, "", [], form: "accepter");

        Assert.Equal(PersonRole.BillingContact | PersonRole.Deliverer, await RolesAsync());
    }

    [Fact]
    public async Task An_invitation_accepted_and_withdrawn_at_once_ends_as_one_of_both()
    {
        var (_, owner) = await app.InvitedAsync();
        var (guest, page) = await app.OpenedAsync();
        var followed = await owner.OpenAsync(await app.FollowedAsync());

        var answers = await Task.WhenAll(
            Task.Run(() => guest.SubmitAsync(page, "", [], form: "accepter")),
            Task.Run(() => owner.SubmitAsync(followed, "", [], form: "retirer")));

        var accepted = (await app.TheInvitationAsync()).Status == InvitationStatus.Accepted;
        Assert.Equal([accepted, !accepted], answers.Select(a => a.IsRedirect));
        Assert.Equal(accepted ? 2 : 1, await app.ReadAsync(db => db.OrganisationPeople.CountAsync()));
    }

    [Fact]
    public async Task Whoever_declines_joins_nothing_and_the_owner_is_told()
    {
        await app.InvitedAsync();

        var declined = await app.Visit().SubmitAsync(await app.InvitationLinkAsync(), [], form: "decliner");

        Assert.Equal("/", declined.Location);
        Assert.Equal(InvitationStatus.Declined, (await app.TheInvitationAsync()).Status);
        Assert.Contains(await app.LettersToAsync("lac@test.example"), letter => letter.Template == "invitation-declined");
        Assert.Contains("a été déclinée", (await app.Visit().OpenAsync(await app.InvitationLinkAsync())).Words);
    }

    [Fact]
    public async Task Another_account_is_told_to_sign_out_and_joins_nothing()
    {
        await app.InvitedAsync();
        await app.OrganisationAsync("autre");
        var other = await app.SignInAsync("autre@test.example");

        var opened = await other.OpenAsync(await app.InvitationLinkAsync());
        var invitation = await app.TheInvitationAsync();

        Assert.Contains("connecté avec une autre adresse", opened.Words);
        Assert.DoesNotContain(opened.Page.Forms, form => form.Id == "accepter");
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/espace/invitations/{invitation.Id}")).Status);
    }

    private async Task<string> Unprefixed() => (await app.InvitationLinkAsync()).Replace("/en/", "/");

    private Task<PersonRole> RolesAsync() => app.ReadAsync(db => db.OrganisationPeople
        .Where(p => db.Users.Any(a => a.Id == p.AccountId && a.Email == InvitationsOfTests.Guest)).Select(p => p.Roles).SingleAsync());
}
