using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Accreditation.Reviewing;

/// <summary>Applications that wait for the team: to be taken up, or to be decided.</summary>
internal sealed class ApplicationsWaiting(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.AccreditationOfficer;

    public Task<WaitingTile> CountAsync(CancellationToken cancel) => WaitingTile.OfAsync(
        "Accréditations à examiner",
        "/admin/accreditations",
        db.Accreditations.Where(a => a.Status == AccreditationStatus.Submitted || a.Status == AccreditationStatus.UnderReview)
            .Select(a => a.SubmittedAt),
        cancel);
}
