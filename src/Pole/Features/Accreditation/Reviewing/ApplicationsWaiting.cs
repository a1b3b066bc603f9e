using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Accreditation.Reviewing;

/// <summary>Applications that wait for the team: to be taken up, or to be decided.</summary>
internal sealed class ApplicationsWaiting(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.AccreditationOfficer;

    public async Task<WaitingTile> CountAsync(CancellationToken cancel)
    {
        var waiting = db.Accreditations.Where(a => a.Status == AccreditationStatus.Submitted || a.Status == AccreditationStatus.UnderReview);
        return new WaitingTile(
            "Accréditations à examiner",
            await waiting.CountAsync(cancel),
            "/admin/accreditations",
            await waiting.MinAsync(a => a.SubmittedAt, cancel));
    }
}
