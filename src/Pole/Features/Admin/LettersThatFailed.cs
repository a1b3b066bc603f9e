using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.Admin;

/// <summary>Letters that were given up and wait for a person.</summary>
internal sealed class LettersThatFailed(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Administrator;

    public Task<WaitingTile> CountAsync(CancellationToken cancel) => WaitingTile.OfAsync(
        "Courriels en échec",
        "/admin/courriers",
        db.Outbox.Where(l => l.Status == OutboxStatus.Failed)
            .Select(l => (DateTimeOffset?)l.WrittenAt),
        cancel);
}
