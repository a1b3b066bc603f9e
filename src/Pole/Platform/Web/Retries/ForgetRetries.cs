using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Platform.Web.Retries;

/// <summary>Forgets keys after a month: a phone that was off line for longer asks its owner first.</summary>
internal sealed class ForgetRetries(PoleDb db, TimeProvider clock) : IRecurringJob
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(30);

    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var old = clock.GetUtcNow() - Life;
        await db.DoneOnce.Where(d => d.At < old).ExecuteDeleteAsync(cancel);
    }
}
