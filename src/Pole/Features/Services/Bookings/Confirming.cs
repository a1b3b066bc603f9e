using Microsoft.Extensions.Options;
using Pole.Features.Billing.Invoices;
using Pole.Features.Organisations;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Services.Bookings;

/// <summary>Makes a held booking a firm one: the price is counted again, the invoice issued, the letter posted, all in one save.</summary>
internal sealed class Confirming(
    PoleDb db, ISeatGuard guard, Quoting quoting, Invoicing invoicing, BookingInvoice invoices, BookingLetters letters,
    Chronicle chronicle, IOptions<ServicesSettings> settings, TimeProvider clock)
{
    /// <summary>Confirms at the total that the person agreed to; if the price has changed since, says so and keeps the new one to be read.</summary>
    public async Task<Outcome> ConfirmAsync(Booking booking, Money agreed, CancellationToken cancel)
    {
        Organisation? organisation = null;
        return await guard.AloneAsync(
            booking.SessionId ?? throw new InvalidOperationException("Only places of a session are confirmed."),
            session => ConfirmAsync(session, booking, organisation!, agreed, cancel),
            cancel,
            first: async () => organisation = await db.LockAsync(booking.OrganisationId, cancel));
    }

    private async Task<Outcome> ConfirmAsync(Session session, Booking booking, Organisation organisation, Money agreed, CancellationToken cancel)
    {
        await db.Entry(booking).ReloadAsync(cancel);
        if (!session.Status.TakesBookings)
        {
            return new Refusal("session.closed", "Cette session ne prend pas d’inscription.");
        }

        if (booking.Status is BookingStatus.Quoted)
        {
            var now = await quoting.SayAsync(session, organisation, booking.Seats, cancel, booking.Id);
            var changed = now.Total != agreed;
            booking.Requote(now);
            if (changed)
            {
                return new Refusal("booking.price-changed", "Le prix a changé depuis votre lecture : voici le nouveau, ligne à ligne. Confirmez-le s’il vous convient.");
            }
        }

        if (booking.Confirm(clock.GetUtcNow()) is { Refused: true } refused)
        {
            return refused;
        }

        if (booking.Status is BookingStatus.AwaitingPayment)
        {
            var draft = await invoices.DraftAsync(booking, session);
            var invoice = await invoicing.IssueAsync(draft with { PaymentDays = settings.Value.PaymentDays }, cancel);
            booking.Invoiced(invoice.Id);
        }

        chronicle.Record(booking.Id, "booking.confirmed", booking.Quotation!.Total.ToInvariant());
        await letters.PostAsync("booking-confirmed", booking, session, cancel);
        return Outcome.Done;
    }
}
