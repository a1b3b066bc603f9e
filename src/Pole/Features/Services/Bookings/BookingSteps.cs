using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Bookings;

/// <summary>What awaits an organisation about its bookings: confirm what is held, pay what is owed, come on the day.</summary>
internal sealed class BookingSteps(PoleDb db, ServiceCatalogue catalogue, Texts texts, TimeProvider clock) : INextSteps
{
    public MenuArea Area => MenuArea.Member;

    public async Task<ILookup<Id<Organisation>, NextStep>> ForAsync(IReadOnlyList<MyOrganisation> organisations, CancellationToken cancel)
    {
        var ids = organisations.Select(o => o.Id).ToList();
        var rows = await (
            from booking in db.Bookings.AsNoTracking()
            where ids.Contains(booking.OrganisationId) && BookingStatuses.Live.Contains(booking.Status)
            join session in db.Sessions on booking.SessionId equals (Id<Session>?)session.Id
            orderby session.Day, booking.BookedAt
            select new { booking, session.Day }).ToListAsync(cancel);
        return rows.GroupBy(r => r.booking.OrganisationId, r => (r.booking, r.Day))
            .SelectMany(own => StepsOf([.. own]), (own, step) => (own.Key, step)).ToLookup(s => s.Key, s => s.step);
    }

    private IEnumerable<NextStep> StepsOf(IReadOnlyList<(Booking Booking, DateOnly Day)> own)
    {
        var (now, today) = (clock.GetUtcNow(), Paris.Today(clock));
        return
        [
            .. own.Where(r => r.Booking is { Status: BookingStatus.Quoted, HeldUntil: { } until } && until > now).Select(r => Confirm(r.Booking)),
            .. own.Where(r => r.Booking is { Status: BookingStatus.AwaitingPayment, InvoiceId: not null }).Select(r => Pay(r.Booking)),
            .. own.Where(r => r.Booking.Status is BookingStatus.Confirmed or BookingStatus.AwaitingPayment && r.Day >= today)
                .Take(1).Select(r => Come(r.Booking, r.Day)),
        ];
    }

    private NextStep Confirm(Booking booking) => new(
        texts["Lire le prix et confirmer"],
        texts["{0} : places gardées jusqu’au {1}", TitleOf(booking), ServiceDays.Moment(booking.HeldUntil!.Value)],
        $"/espace/reservations/{booking.Id}/devis");

    private NextStep Pay(Booking booking) => new(texts["Régler la facture de la réservation"], TitleOf(booking), $"/espace/factures/{booking.InvoiceId}");

    private NextStep Come(Booking booking, DateOnly day) => new(TitleOf(booking), texts["Prochaine session : {0}", Days.Say(day)], $"/espace/reservations/{booking.Id}");

    private string TitleOf(Booking booking) => catalogue.Offer(booking.ServiceSlug, booking.Region)?.Title ?? booking.ServiceSlug;
}
