using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Membership.Benefits;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Services.Bookings;

/// <summary>Counts the places of a session and hands on those that are freed. To be asked only by whoever holds the session.</summary>
internal sealed class Seats(
    PoleDb db, Quoting quoting, MemberBenefits benefits, BookingLetters letters, Chronicle chronicle, IOptions<ServicesSettings> settings, TimeProvider clock)
{
    /// <summary>The places left, once the holds whose time is over have been let go.</summary>
    public async Task<int> FreeAsync(Session session, CancellationToken cancel)
    {
        await LetGoAsync(session, cancel);
        return session.Capacity - await TakenAsync(session.Id, cancel);
    }

    /// <summary>Lets go of holds whose time is over, offers what is free to those who wait, and counts again.</summary>
    public async Task HandOnAsync(Session session, CancellationToken cancel)
    {
        var free = await FreeAsync(session, cancel);
        if (!session.TakesBookingsOn(Paris.Today(clock)).Refused)
        {
            foreach (var waiting in await QueueAsync(session, cancel))
            {
                if (waiting.Seats <= free && await OfferAsync(session, waiting, cancel))
                {
                    free -= waiting.Seats;
                }
            }
        }

        await CountAsync(session, cancel);
    }

    /// <summary>Writes the changes so far, then shows on the session whether places are left.</summary>
    public async Task CountAsync(Session session, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        session.Count(await TakenAsync(session.Id, cancel));
    }

    public Task<int> TakenAsync(Id<Session> session, CancellationToken cancel) => db.Bookings
        .Where(b => b.SessionId == session && BookingStatuses.WithPlaces.Contains(b.Status))
        .SumAsync(b => b.Seats, cancel);

    /// <summary>Those who wait: members on the day of the session first, then by arrival (R3).</summary>
    private async Task<IReadOnlyList<Booking>> QueueAsync(Session session, CancellationToken cancel)
    {
        var waiting = await db.Bookings
            .Where(b => b.SessionId == session.Id && b.Status == BookingStatus.WaitingList)
            .OrderBy(b => b.BookedAt).ThenBy(b => b.Id)
            .ToListAsync(cancel);
        var members = new HashSet<Id<Booking>>();
        foreach (var booking in waiting)
        {
            if ((await benefits.HoldsOnAsync(booking.OrganisationId, session.Day, cancel)).Holds)
            {
                members.Add(booking.Id);
            }
        }

        return [.. waiting.OrderByDescending(b => members.Contains(b.Id))];
    }

    private async Task<bool> OfferAsync(Session session, Booking waiting, CancellationToken cancel)
    {
        var organisation = await db.Organisations.SingleAsync(o => o.Id == waiting.OrganisationId, cancel);
        var quotation = await quoting.SayAsync(session, organisation, waiting.Seats, cancel, waiting.Id);
        if (waiting.Offer(quotation, clock.GetUtcNow().AddHours(settings.Value.OfferHours)).Refused)
        {
            return false;
        }

        chronicle.Record(waiting.Id, "booking.place-offered");
        await letters.PostAsync("place-offered", waiting, session, cancel);
        return true;
    }

    private async Task LetGoAsync(Session session, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var over = await db.Bookings
            .Where(b => b.SessionId == session.Id && b.Status == BookingStatus.Quoted && b.HeldUntil < now)
            .ToListAsync(cancel);
        foreach (var booking in over.Where(b => !b.Expire().Refused))
        {
            chronicle.Record(booking.Id, "booking.expired");
            await letters.PostAsync("booking-expired", booking, session, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }
}
