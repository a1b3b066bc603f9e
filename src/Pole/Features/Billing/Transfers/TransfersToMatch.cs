using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Billing.Transfers;

/// <summary>Money received that no invoice accounts for yet, wholly or in part.</summary>
internal sealed class TransfersToMatch(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Accountant;

    public Task<WaitingTile> CountAsync(CancellationToken cancel) =>
        WaitingTile.OfAsync("Virements à rapprocher", "/admin/virements", db.ToMatch().Select(p => (DateTimeOffset?)p.RecordedAt), cancel);
}
