using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations.Invitations;

/// <summary>The invitations that a person received or sent, in the export of their data; the addresses of others are not theirs to take.</summary>
internal sealed class MyInvitationRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "invitations";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel) => await (
        from account in db.Users.AsNoTracking()
        where account.Id == person
        from invitation in db.Invitations
        where invitation.EmailKey == account.NormalizedEmail || invitation.InvitedBy == person
        join organisation in db.Organisations on invitation.OrganisationId equals organisation.Id
        orderby invitation.SentAt
        select (object)new
        {
            Organisation = organisation.Name,
            Received = invitation.EmailKey == account.NormalizedEmail,
            Roles = invitation.Roles.ToString(),
            Status = invitation.Status.ToString(),
            invitation.SentAt,
            invitation.ExpiresAt,
            invitation.SettledAt,
        })
        .ToListAsync(cancel);
}
