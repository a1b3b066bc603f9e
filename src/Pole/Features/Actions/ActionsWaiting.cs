using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Actions;

/// <summary>Actions that wait for a reviewer.</summary>
internal sealed class ActionsWaiting(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.ActionReviewer;

    public Task<WaitingTile> CountAsync(CancellationToken cancel) => WaitingTile.OfAsync(
        "Actions à relire",
        "/admin/actions",
        db.Actions.Where(a => a.Status == ActionStatus.Submitted)
            .Select(a => a.SubmittedAt),
        cancel);
}
