using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accounts;

namespace Pole.Features.Organisations.Invitations;

/// <summary>Invitations that tests start from, sent as an owner sends them.</summary>
internal static class InvitationsOfTests
{
    public const string Guest = "zoe@invitee.example";

    /// <summary>The organisation <c>lac</c>, whose owner has invited the guest; with the owner's browser.</summary>
    public static async Task<(Organisation Organisation, Browser Owner)> InvitedAsync(
        this PoleApp app, string roles = "Deliverer", string email = Guest, string prefix = "")
    {
        var organisation = await app.OrganisationAsync("lac");
        var owner = await app.SignInAsync("lac@test.example");
        var answer = await owner.InviteAsync(organisation, email, roles, prefix);
        Assert.True(answer.IsRedirect, answer.Words);
        return (organisation, owner);
    }

    public static Task<Answer> InviteAsync(this Browser owner, Organisation organisation, string email, string roles = "Deliverer", string prefix = "") =>
        owner.SubmitAsync($"{prefix}/espace/organisations/{organisation.Id}/personnes/inviter", new() { ["Input.Email"] = email, ["Input.Roles"] = roles }, form: "invitation");

    /// <summary>The link of the last letter.</summary>
    public static Task<string> InvitationLinkAsync(this PoleApp app, string email = Guest) => app.LinkInAsync(email, "organisation-invitation");

    public static Task<Invitation> TheInvitationAsync(this PoleApp app) => app.ReadAsync(db => db.Invitations.AsNoTracking().SingleAsync());

    /// <summary>The page where its owners follow an invitation.</summary>
    public static async Task<string> FollowedAsync(this PoleApp app) =>
        await app.TheInvitationAsync() is var invitation ? $"/espace/organisations/{invitation.OrganisationId}/invitations/{invitation.Id}" : "";

    /// <summary>The guest, who has an account, at the page where the link leads.</summary>
    public static async Task<(Browser Guest, Answer Page)> OpenedAsync(this PoleApp app)
    {
        await app.AccountAsync(Guest);
        var guest = await app.SignInAsync(Guest);
        return (guest, await guest.FollowAsync(await app.InvitationLinkAsync()));
    }
}
