using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Bookings;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;

namespace Pole.Features.Services.Sessions;

/// <summary>The day after a confirmed session it is done, and so is what was booked of it and paid; a wait that nothing came of is over.</summary>
internal sealed class CloseSessions(PoleDb db, ISeatGuard guard, Chronicle chronicle, TimeProvider clock) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var over = await db.Sessions.AsNoTracking()
            .Where(s => s.LastDay < today && (s.Status == SessionStatus.Confirmed
                || (s.Status == SessionStatus.Done && db.Bookings.Any(b => b.SessionId == s.Id && b.Status == BookingStatus.Confirmed))))
            .Select(s => s.Id)
            .ToListAsync(cancel);
        foreach (var id in over)
        {
            await guard.AloneAsync(id, session => CloseAsync(session, cancel), cancel);
        }
    }

    private async Task<Outcome> CloseAsync(Session session, CancellationToken cancel)
    {
        if (session.Status is SessionStatus.Confirmed && !session.Close().Refused)
        {
            chronicle.Record(session.Id, "session.done");
        }

        var bookings = await db.Bookings
            .Where(b => b.SessionId == session.Id && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.WaitingList))
            .ToListAsync(cancel);
        foreach (var booking in bookings)
        {
            if (booking.Status is BookingStatus.Confirmed)
            {
                booking.Finish();
                chronicle.Record(booking.Id, "booking.done");
            }
            else if (!booking.Expire().Refused)
            {
                chronicle.Record(booking.Id, "booking.expired");
            }
        }

        return Outcome.Done;
    }
}
