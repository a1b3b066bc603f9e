using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;

namespace Pole.Features.Organisations.Invitations;

internal static class InvitationNames
{
    /// <summary>Who invites, and to what.</summary>
    public static async Task<(string Organisation, string Inviter)> NamesOfAsync(this PoleDb db, Invitation invitation, CancellationToken cancel)
    {
        var names = await (
            from organisation in db.Organisations
            where organisation.Id == invitation.OrganisationId
            from inviter in db.Users
            where inviter.Id == invitation.InvitedBy
            select new { Organisation = organisation.Name, Inviter = inviter.Name })
            .SingleAsync(cancel);
        return (names.Organisation, names.Inviter);
    }
}
