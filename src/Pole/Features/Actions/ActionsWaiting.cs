using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Actions;

/// <summary>Actions that wait for a reviewer.</summary>
internal sealed class ActionsWaiting(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.ActionReviewer;

    public async Task<WaitingTile> CountAsync(CancellationToken cancel)
    {
        var waiting = db.Actions.Where(a => a.Status == ActionStatus.Submitted);
        return new WaitingTile(
            "Actions à relire",
            await waiting.CountAsync(cancel),
            "/admin/actions",
            await waiting.MinAsync(a => a.SubmittedAt, cancel));
    }
}
