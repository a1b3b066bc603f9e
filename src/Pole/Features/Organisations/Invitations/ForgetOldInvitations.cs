using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Features.Organisations.Invitations;

/// <summary>Forgets the addresses of people who were invited: a month after the answer, or after the invitation has expired.</summary>
internal sealed class ForgetOldInvitations(PoleDb db, TimeProvider clock) : IRecurringJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var aMonthAgo = clock.GetUtcNow() - Kept;
        await db.Invitations.Where(i => i.SettledAt <= aMonthAgo || i.ExpiresAt <= aMonthAgo).ExecuteDeleteAsync(cancel);
    }
}
