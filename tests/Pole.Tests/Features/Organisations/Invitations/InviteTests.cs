using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accounts;

namespace Pole.Features.Organisations.Invitations;

public sealed class InviteTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("", "Intervenant", "16\\u00A0mars 2026")]
    [InlineData("/en", "Deliverer", "16\\u00A0March 2026")]
    public async Task An_owner_invites_by_mail_with_roles_in_either_language(string prefix, string role, string until)
    {
        var (organisation, owner) = await app.InvitedAsync(prefix: prefix);

        var letter = Assert.Single(await app.LettersToAsync(InvitationsOfTests.Guest));
        var people = await owner.OpenAsync($"{prefix}/espace/organisations/{organisation.Id}/personnes");
        Assert.Equal("organisation-invitation", letter.Template);
        Assert.All(["Camille lac", "Atelier lac", role, prefix + "/invitation?jeton="], words => Assert.Contains(words, letter.Values));
        Assert.Contains(until, letter.Values);
        Assert.Contains(InvitationsOfTests.Guest, people.Words);
    }

    [Fact]
    public async Task The_link_is_kept_hashed_and_the_journal_keeps_no_address()
    {
        await app.InvitedAsync();

        var token = (await app.InvitationLinkAsync()).Split('=')[1];
        var kept = await app.TheInvitationAsync();
        Assert.NotEqual(token, kept.TokenHash);
        Assert.Equal(64, kept.TokenHash.Length);
        var entry = await app.ReadAsync(db => db.Journal.SingleAsync(e => e.What == "organisation.person-invited"));
        Assert.Equal("Intervenant", entry.Reason);
    }

    [Theory]
    [InlineData("", "Indiquez l’adresse électronique de la personne.")]
    [InlineData("zoe", "n’a pas la forme")]
    [InlineData("lac@test.example", "fait déjà partie de l’organisme")]
    [InlineData("ZOE@invitee.example", "déjà invitée")]
    public async Task Whom_to_invite_is_checked_at_the_field_and_nobody_is_written_to(string email, string message)
    {
        var (organisation, owner) = await app.InvitedAsync();

        var answer = await owner.InviteAsync(organisation, email);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(message, answer.Page.QuerySelector("#Input_Email-error")?.TextContent ?? "none");
        Assert.Equal(email, answer.Page.QuerySelector("#Input_Email")?.GetAttribute("value") ?? "");
        Assert.Equal(1, await app.ReadAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Two_owners_who_invite_the_same_person_at_once_send_one_letter()
    {
        var organisation = await app.OrganisationAsync("lac");
        var owner = await app.SignInAsync("lac@test.example");
        var page = await owner.OpenAsync($"/espace/organisations/{organisation.Id}/personnes/inviter");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            owner.SubmitAsync(page, "", new() { ["Input.Email"] = InvitationsOfTests.Guest }, form: "invitation"))));

        Assert.Equal(1, answers.Count(a => a.IsRedirect));
        Assert.Equal(3, answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Single(await app.LettersToAsync(InvitationsOfTests.Guest));
    }

    [Fact]
    public async Task One_address_receives_five_letters_a_day_whoever_sends_them()
    {
        var (organisation, owner) = await app.InvitedAsync();
        var other = await app.OrganisationAsync("autre");
        for (var i = 0; i < 4; i++)
        {
            Assert.True((await owner.SubmitAsync(await app.FollowedAsync(), [], form: "renvoyer")).IsRedirect);
        }

        var sixth = await owner.SubmitAsync(await app.FollowedAsync(), [], form: "renvoyer");
        var elsewhere = await (await app.SignInAsync("autre@test.example")).InviteAsync(other, InvitationsOfTests.Guest);
        app.Clock.Advance(TimeSpan.FromHours(25));
        var tomorrow = await (await app.SignInAsync("lac@test.example")).SubmitAsync(await app.FollowedAsync(), [], form: "renvoyer");

        Assert.All([sixth, elsewhere], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.Contains("Reprenez demain", sixth.Words);
        Assert.True(tomorrow.IsRedirect, tomorrow.Words);
        Assert.Equal(6, (await app.LettersToAsync(InvitationsOfTests.Guest)).Count);
    }

    [Fact]
    public async Task An_employee_invites_nobody_and_sees_no_invitation()
    {
        var (organisation, _) = await app.InvitedAsync();
        var colleague = await app.AccountAsync("collegue@test.example");
        await app.SaveAsync(db => db.OrganisationPeople.Add(new()
        {
            OrganisationId = organisation.Id,
            AccountId = colleague.Id,
            Roles = PersonRole.TrainingContact,
            Since = app.Clock.GetUtcNow(),
        }));
        var browser = await app.SignInAsync("collegue@test.example");

        var people = await browser.OpenAsync($"/espace/organisations/{organisation.Id}/personnes");

        Assert.DoesNotContain(InvitationsOfTests.Guest, people.Words);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/espace/organisations/{organisation.Id}/personnes/inviter")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(await app.FollowedAsync())).Status);
    }

    [Fact]
    public async Task Another_organisations_invitation_is_not_found_even_under_ones_own()
    {
        await app.InvitedAsync();
        var other = await app.OrganisationAsync("autre");
        var browser = await app.SignInAsync("autre@test.example");
        var invitation = await app.TheInvitationAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(await app.FollowedAsync())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/espace/organisations/{other.Id}/invitations/{invitation.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/espace/invitations/{invitation.Id}")).Status);
    }
}
