using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Membership;

/// <summary>Applications for membership that nobody has decided yet.</summary>
internal sealed class ApplicationsWaiting(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Accountant;

    public Task<WaitingTile> CountAsync(CancellationToken cancel) => WaitingTile.OfAsync(
        "Demandes d’adhésion à examiner",
        "/admin/adhesions",
        db.Memberships.Where(m => m.Status == MembershipStatus.Submitted)
            .Select(m => m.SubmittedAt),
        cancel);
}
