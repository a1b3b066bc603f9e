using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Bookings;
using Pole.Features.Services.Sessions;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Services.Invariants;

/// <summary>A session never has more places taken than it has places (R3), and says itself full when it is.</summary>
internal sealed class NoSeatSoldTwice(PoleDb db) : IInvariant
{
    public string Rule => "no session has more places taken than it has (R3), and a full one says so";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var sessions = db.Sessions.AsNoTracking().OrderBy(s => s.Day).Select(s => new
        {
            s.Id,
            s.ServiceSlug,
            s.Day,
            s.Status,
            s.Capacity,
            Taken = db.Bookings.Where(b => b.SessionId == s.Id && BookingStatuses.WithPlaces.Contains(b.Status)).Sum(b => b.Seats),
        });
        await foreach (var session in sessions.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var full = session.Taken >= session.Capacity;
            if (session.Taken > session.Capacity || (full && session.Status is SessionStatus.Open) || (!full && session.Status is SessionStatus.Full))
            {
                yield return $"session {session.Id} ({session.ServiceSlug}, {session.Day:yyyy-MM-dd}, {session.Status}): {session.Taken} taken of {session.Capacity}";
            }
        }
    }
}
