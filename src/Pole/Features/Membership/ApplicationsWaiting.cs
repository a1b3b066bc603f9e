using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Membership;

/// <summary>Applications for membership that nobody has decided yet.</summary>
internal sealed class ApplicationsWaiting(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Accountant;

    public async Task<WaitingTile> CountAsync(CancellationToken cancel)
    {
        var waiting = db.Memberships.Where(m => m.Status == MembershipStatus.Submitted);
        return new WaitingTile(
            "Demandes d’adhésion à examiner",
            await waiting.CountAsync(cancel),
            "/admin/adhesions",
            await waiting.MinAsync(m => m.SubmittedAt, cancel));
    }
}
