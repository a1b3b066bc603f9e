using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Features.Services.Bookings;

/// <summary>Lets go of held places that were not confirmed in time, and offers them to those who wait.</summary>
internal sealed class ExpireHolds(PoleDb db, ISeatGuard guard, Seats seats, TimeProvider clock) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var sessions = await db.Bookings
            .Where(b => b.SessionId != null && b.Status == BookingStatus.Quoted && b.HeldUntil < now)
            .Select(b => b.SessionId!.Value)
            .Distinct()
            .ToListAsync(cancel);
        foreach (var id in sessions)
        {
            await guard.AloneAsync(
                id,
                async session =>
                {
                    await seats.HandOnAsync(session, cancel);
                    return Outcome.Done;
                },
                cancel);
        }
    }
}
