using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;

namespace Pole.Features.Organisations.Invitations;

/// <summary>What the link of an invitation says once it is of no use, and that it is of none.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("", "Ce lien ne sert plus")]
    [InlineData("/en", "This link no longer works")]
    public async Task A_link_that_was_never_sent_says_so(string prefix, string said)
    {
        foreach (var address in new[] { "/invitation", "/invitation?jeton=", "/invitation?jeton=rien" })
        {
            Assert.Contains(said, (await app.Visit().OpenAsync(prefix + address)).Words);
        }
    }

    [Fact]
    public async Task An_invitation_expires_after_fourteen_days_and_is_sent_again_with_another_link()
    {
        await app.InvitedAsync();
        var (guest, page) = await app.OpenedAsync();
        var first = await app.InvitationLinkAsync();
        app.Clock.Advance(TimeSpan.FromHours(11));
        await guest.OpenAsync("/espace");
        app.Clock.Set(new(2026, 3, 16, 8, 0, 0, TimeSpan.Zero));
        var late = await (await app.SignInAsync(InvitationsOfTests.Guest)).FollowAsync(first);
        var owner = await app.SignInAsync("lac@test.example");

        var again = await owner.SubmitAsync(await app.FollowedAsync(), [], form: "renvoyer");

        Assert.Contains("a expiré", late.Words);
        Assert.DoesNotContain(late.Page.Forms, form => form.Id == "accepter");
        Assert.True(again.IsRedirect, again.Words);
        Assert.Contains("Ce lien ne sert plus", (await app.Visit().OpenAsync(first)).Words);
        Assert.Contains("vous invite à le rejoindre", (await app.Visit().OpenAsync(await app.InvitationLinkAsync())).Words);
        Assert.NotNull(page);
    }

    [Fact]
    public async Task An_expired_invitation_is_renewed_by_inviting_anew()
    {
        var (organisation, _) = await app.InvitedAsync();
        app.Clock.Advance(Invitation.Life);

        var anew = await (await app.SignInAsync("lac@test.example")).InviteAsync(organisation, InvitationsOfTests.Guest, "BillingContact");

        Assert.True(anew.IsRedirect, anew.Words);
        Assert.Equal(PersonRole.BillingContact, (await app.TheInvitationAsync()).Roles);
    }

    [Fact]
    public async Task An_expired_invitation_cannot_be_accepted_from_a_page_opened_before()
    {
        await app.InvitedAsync();
        app.Clock.Advance(Invitation.Life - TimeSpan.FromMinutes(1));
        var (guest, page) = await app.OpenedAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        var late = await guest.SubmitAsync(page, "", [], form: "accepter");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("a expiré", late.Words);
        Assert.Equal(1, await app.ReadAsync(db => db.OrganisationPeople.CountAsync()));
    }

    [Fact]
    public async Task A_withdrawn_invitation_says_so_and_cannot_be_accepted_or_sent()
    {
        var (_, owner) = await app.InvitedAsync();
        var (guest, page) = await app.OpenedAsync();
        var followed = await owner.OpenAsync(await app.FollowedAsync());

        var withdrawn = await owner.SubmitAsync(followed, "", [], form: "retirer");
        var accepted = await guest.SubmitAsync(page, "", [], form: "accepter");
        var again = await owner.SubmitAsync(followed, "", [], form: "renvoyer");

        Assert.True(withdrawn.IsRedirect, withdrawn.Words);
        Assert.All([accepted, again], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.Contains("a été retirée", accepted.Words);
        Assert.Contains("a été retirée", (await app.Visit().OpenAsync(await app.InvitationLinkAsync())).Words);
        Assert.DoesNotContain(InvitationsOfTests.Guest, (await owner.OpenAsync($"/espace/organisations/{(await app.TheInvitationAsync()).OrganisationId}/personnes")).Words.Replace("est retirée", ""));
    }

    [Fact]
    public async Task A_link_that_has_been_used_says_so()
    {
        await app.InvitedAsync();
        var (guest, page) = await app.OpenedAsync();
        await guest.SubmitAsync(page, "", [], form: "accepter");

        var used = await app.Visit().OpenAsync(await app.InvitationLinkAsync());

        Assert.Contains("a déjà été acceptée", used.Words);
    }

    [Fact]
    public async Task Old_invitations_are_forgotten_and_those_that_wait_are_kept()
    {
        var (organisation, owner) = await app.InvitedAsync();
        await owner.SubmitAsync(await app.FollowedAsync(), [], form: "retirer");
        app.Clock.Advance(TimeSpan.FromDays(29));
        await app.RunJobAsync<ForgetOldInvitations>();
        Assert.Equal(1, await app.ReadAsync(db => db.Invitations.CountAsync()));
        await (await app.SignInAsync("lac@test.example")).InviteAsync(organisation, "ana@invitee.example");

        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.RunJobAsync<ForgetOldInvitations>();

        Assert.Equal("ana@invitee.example", (await app.TheInvitationAsync()).Email);
        app.Clock.Advance(TimeSpan.FromDays(43));
        await app.RunJobAsync<ForgetOldInvitations>();
        Assert.Equal(0, await app.ReadAsync(db => db.Invitations.CountAsync()));
    }

    [Fact]
    public async Task A_person_takes_away_the_invitations_that_speak_of_them_without_the_addresses_of_others()
    {
        var (_, owner) = await app.InvitedAsync();
        var (guest, _) = await app.OpenedAsync();

        var received = await guest.OpenAsync("/compte/donnees?handler=Export");
        var sent = await owner.OpenAsync("/compte/donnees?handler=Export");

        Assert.All([received, sent], export => Assert.Contains("\"organisation\": \"Atelier lac\"", export.Text));
        Assert.Contains("\"received\": true", received.Text);
        Assert.DoesNotContain(InvitationsOfTests.Guest, sent.Text);
    }
}
