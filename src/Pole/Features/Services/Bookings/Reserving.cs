using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Services.Bookings;

/// <summary>What a person asks for: so many places of a session, for one of their organisations.</summary>
internal sealed record SeatWish(Id<Session> Session, Organisation Organisation, int Seats, string Attendees, bool WaitIfFull);

/// <summary>Takes places of a session: held at a price, booked at once when they are free of charge, or waited for.</summary>
internal sealed class Reserving(
    PoleDb db, ISeatGuard guard, Seats seats, Quoting quoting, ServiceCatalogue catalogue, BookingLetters letters, Chronicle chronicle,
    CurrentPerson person, IOptions<ServicesSettings> settings, TimeProvider clock)
{
    public Task<(Outcome Outcome, Booking? Booking)> ReserveAsync(SeatWish wish, CancellationToken cancel) =>
        guard.AloneAsync(wish.Session, session => TakeAsync(session, wish, cancel), cancel);

    private async Task<(Outcome, Booking?)> TakeAsync(Session session, SeatWish wish, CancellationToken cancel)
    {
        if (session.TakesBookingsOn(Paris.Today(clock)) is { Refused: true } closed)
        {
            return (closed, null);
        }

        if (await HasOpenOneAsync(wish, cancel))
        {
            return (new Refusal("booking.already-open", "Une réservation de cet organisme attend déjà pour cette session : confirmez-la ou renoncez-y dans votre espace."), null);
        }

        var free = await seats.FreeAsync(session, cancel);
        if (wish.Seats > session.Capacity)
        {
            return (new Refusal("booking.too-many", "Cette session n’a que {0} places en tout.", session.Capacity) { Field = "Input.Seats" }, null);
        }

        var offer = catalogue.Offer(session.ServiceSlug, session.Region)!;
        var booking = NewBooking(session, offer, wish);
        if (wish.Seats <= free)
        {
            await HoldAsync(session, offer, booking, wish.Organisation, cancel);
        }
        else if (wish.WaitIfFull)
        {
            booking.Waiting();
            chronicle.Record(booking.Id, "booking.waiting");
            await letters.PostAsync("booking-waiting-list", booking, session, cancel);
        }
        else
        {
            return (SoldOut(free), null);
        }

        db.Bookings.Add(booking);
        await seats.CountAsync(session, cancel);
        return (Outcome.Done, booking);
    }

    private async Task HoldAsync(Session session, ServiceOffer offer, Booking booking, Organisation organisation, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        booking.Held(await quoting.SayAsync(session, organisation, booking.Seats, cancel), now.AddHours(settings.Value.HoldHours));
        chronicle.Record(booking.Id, "booking.held");
        if (offer.IsFree && !booking.Confirm(now).Refused)
        {
            chronicle.Record(booking.Id, "booking.confirmed");
            await letters.PostAsync("booking-confirmed", booking, session, cancel);
        }
    }

    /// <summary>Holds and waits are not heaped up: an organisation has one at a time for a session.</summary>
    private Task<bool> HasOpenOneAsync(SeatWish wish, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return db.Bookings.AnyAsync(
            b => b.SessionId == wish.Session && b.OrganisationId == wish.Organisation.Id
                && (b.Status == BookingStatus.WaitingList || (b.Status == BookingStatus.Quoted && b.HeldUntil >= now)),
            cancel);
    }

    private Booking NewBooking(Session session, ServiceOffer offer, SeatWish wish) => new()
    {
        ServiceSlug = session.ServiceSlug,
        Region = session.Region,
        SessionId = session.Id,
        OrganisationId = wish.Organisation.Id,
        BookedBy = person.Id,
        BookedAt = clock.GetUtcNow(),
        Seats = offer.Service.Unit is PriceUnit.Company ? 1 : wish.Seats,
        Attendees = wish.Attendees,
    };

    private static Refusal SoldOut(int free) => free switch
    {
        <= 0 => new Refusal("booking.sold-out", "Il ne reste plus de place. Cochez la liste d’attente : ce qui se libère vous sera proposé.") { Field = "Input.Seats" },
        1 => new Refusal("booking.sold-out", "Il ne reste qu’une place. Réservez-la seule, ou cochez la liste d’attente.") { Field = "Input.Seats" },
        _ => new Refusal("booking.sold-out", "Il ne reste que {0} places. Réduisez votre demande, ou cochez la liste d’attente.", free) { Field = "Input.Seats" },
    };
}
