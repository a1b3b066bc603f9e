using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Bookings;
using Pole.Platform.Data;

namespace Pole.Features.Services.Sessions;

/// <summary>Writes to everyone who has booked places of a session, or waits for some, about the session itself. To be asked by whoever holds it.</summary>
internal sealed class SessionLetters(PoleDb db, BookingLetters letters)
{
    /// <summary>What people plan their day by: when this changes, they are told.</summary>
    public static (DateOnly Day, DateOnly Last, TimeOnly From, TimeOnly To, bool IsRemote, string Venue, string Town) MeetingOf(Session session) =>
        (session.Day, session.LastDay, session.StartsAt, session.EndsAt, session.IsRemote, session.Venue, session.Town);

    public async Task PostAsync(string template, Session session, CancellationToken cancel)
    {
        var live = await db.Bookings.Where(b => b.SessionId == session.Id && BookingStatuses.Live.Contains(b.Status)).ToListAsync(cancel);
        foreach (var booking in live)
        {
            await letters.PostAsync(template, booking, session, cancel);
        }
    }
}
