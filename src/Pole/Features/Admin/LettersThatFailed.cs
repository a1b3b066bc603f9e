using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.Admin;

/// <summary>Letters that were given up and wait for a person.</summary>
internal sealed class LettersThatFailed(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Administrator;

    public async Task<WaitingTile> CountAsync(CancellationToken cancel)
    {
        var failed = db.Outbox.Where(l => l.Status == OutboxStatus.Failed);
        return new WaitingTile(
            "Courriels en échec",
            await failed.CountAsync(cancel),
            "/admin/courriers",
            await failed.MinAsync(l => (DateTimeOffset?)l.WrittenAt, cancel));
    }
}
