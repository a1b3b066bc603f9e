using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations.Invitations;

/// <summary>The invitations addressed to the signed-in person, whose address is confirmed; another's is not found.</summary>
internal sealed class MyInvitations(PoleDb db, CurrentPerson person, TimeProvider clock)
{
    /// <summary>Those that wait for an answer.</summary>
    public async Task<IReadOnlyList<MyInvitation>> ListAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await (
            from invitation in Mine()
            where invitation.Status == InvitationStatus.Waiting && invitation.ExpiresAt > now
            join organisation in db.Organisations on invitation.OrganisationId equals organisation.Id
            orderby invitation.SentAt
            select new MyInvitation(invitation.Id, organisation.Name, invitation.Roles, invitation.ExpiresAt))
            .ToListAsync(cancel);
    }

    public Task<Invitation?> FindAsync(Id<Invitation> id, CancellationToken cancel) => Mine().FirstOrDefaultAsync(i => i.Id == id, cancel);

    /// <summary>Whether the invitation is addressed to whoever is signed in.</summary>
    public async Task<bool> IncludesAsync(Invitation invitation, CancellationToken cancel) => await Mine().AnyAsync(i => i.Id == invitation.Id, cancel);

    private IQueryable<Invitation> Mine()
    {
        var me = person.Id;
        return
            from account in db.Users
            where account.Id == me && account.EmailConfirmed
            join invitation in db.Invitations on account.NormalizedEmail equals invitation.EmailKey
            select invitation;
    }
}

/// <summary>An invitation that waits for the person's answer.</summary>
internal sealed record MyInvitation(Id<Invitation> Id, string Organisation, PersonRole Roles, DateTimeOffset ExpiresAt);
