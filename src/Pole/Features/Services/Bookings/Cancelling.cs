using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Services.Bookings;

/// <summary>Gives places up, and hands them on to those who wait.</summary>
internal sealed class Cancelling(
    PoleDb db, ISeatGuard guard, Seats seats, BookingLetters letters, Chronicle chronicle, TimeProvider clock)
{
    private const string ByThePerson = "À votre demande.";

    /// <summary>What a person may do by themselves: until the deadline for what is confirmed, at any time for what is not.</summary>
    public async Task<Outcome> CancelAsync(Booking booking, CancellationToken cancel)
    {
        if (booking.SessionId is not { } sessionId)
        {
            return await CancelRequestAsync(booking, cancel);
        }

        return await guard.AloneAsync(sessionId, session => CancelAsync(session, booking, cancel), cancel);
    }

    /// <summary>Cancels every live booking of a session that will not be held. To be asked by whoever holds the session and has cancelled it.</summary>
    public async Task CancelAllAsync(Session session, string reason, CancellationToken cancel)
    {
        var live = await db.Bookings.Where(b => b.SessionId == session.Id && BookingStatuses.Live.Contains(b.Status)).ToListAsync(cancel);
        foreach (var booking in live.Where(b => !b.Cancel(reason).Refused))
        {
            chronicle.Record(booking.Id, "booking.cancelled", reason);
            await letters.PostAsync("booking-cancelled", booking, session, cancel);
        }
    }

    private async Task<Outcome> CancelAsync(Session session, Booking booking, CancellationToken cancel)
    {
        await db.Entry(booking).ReloadAsync(cancel);
        if (booking.Status is BookingStatus.AwaitingPayment or BookingStatus.Confirmed && Paris.Today(clock) > session.Deadline)
        {
            return new Refusal(
                "booking.too-late",
                "L’annulation était possible jusqu’au {0}. Écrivez à l’équipe : nous cherchons une solution, un remplacement par exemple.",
                ServiceDays.Long(session.Deadline));
        }

        if (booking.Cancel(ByThePerson) is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(booking.Id, "booking.cancelled", ByThePerson);
        await letters.PostAsync("booking-cancelled", booking, session, cancel);
        await seats.HandOnAsync(session, cancel);
        return Outcome.Done;
    }

    private async Task<Outcome> CancelRequestAsync(Booking booking, CancellationToken cancel)
    {
        if (booking.Cancel(ByThePerson) is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(booking.Id, "booking.cancelled", ByThePerson);
        await letters.PostAsync("booking-cancelled", booking, null, cancel);
        await db.SaveChangesAsync(cancel);
        return Outcome.Done;
    }
}
