using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Contributions;

/// <summary>Proposed sheets that wait for an editor, and those that their authors ask to have taken off the site.</summary>
internal sealed class ContributionsWaiting(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Editor;

    public Task<WaitingTile> CountAsync(CancellationToken cancel) => WaitingTile.OfAsync(
        "Fiches proposées à relire",
        "/admin/contributions",
        db.Contributions.Where(c => c.Status == ContributionStatus.Submitted
            || (c.WithdrawalAskedAt != null && c.Status != ContributionStatus.Withdrawn))
            .Select(c => c.Status == ContributionStatus.Submitted ? c.SubmittedAt : c.WithdrawalAskedAt),
        cancel);
}
