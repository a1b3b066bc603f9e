using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Billing.Transfers;

/// <summary>Money received that no invoice accounts for yet, wholly or in part.</summary>
internal sealed class TransfersToMatch(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Accountant;

    public async Task<WaitingTile> CountAsync(CancellationToken cancel) => new(
        "Virements à rapprocher",
        await db.ToMatch().CountAsync(cancel),
        "/admin/virements",
        await db.ToMatch().MinAsync(p => (DateTimeOffset?)p.RecordedAt, cancel));
}
