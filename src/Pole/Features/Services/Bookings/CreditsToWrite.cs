using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Services.Bookings;

/// <summary>Bookings cancelled after their invoice was issued: an invoice never changes, so each asks for a credit note.</summary>
internal sealed class CreditsToWrite(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Accountant;

    public static IQueryable<Booking> Of(PoleDb db) =>
        db.Bookings.Where(b => b.Status == BookingStatus.Cancelled && b.InvoiceId != null && b.CreditedAt == null);

    public Task<WaitingTile> CountAsync(CancellationToken cancel) =>
        WaitingTile.OfAsync("Avoirs à établir", "/admin/reservations?etat=avoirs", Of(db).Select(b => (DateTimeOffset?)b.BookedAt), cancel);
}
