using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Platform.Identity;

/// <summary>Deletes the sessions, the one-time links and the tokens of programs whose time is over.</summary>
internal sealed class ForgetExpiredAccess(PoleDb db, TimeProvider clock) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await db.AccountSessions.Where(s => s.ExpiresAt <= now).ExecuteDeleteAsync(cancel);
        await db.AccountLinks.Where(l => l.ExpiresAt <= now).ExecuteDeleteAsync(cancel);
        await db.ApiTokens.Where(t => t.ExpiresAt <= now).ExecuteDeleteAsync(cancel);
    }
}
