using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Invoices;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Services.Bookings;

/// <summary>Hears that the invoice of a booking is paid; then nothing is owed for it any more.</summary>
internal sealed class BookingPaid(PoleDb db, Chronicle chronicle) : IInvoicePaid
{
    public async Task PaidAsync(Invoice invoice, DateOnly on, CancellationToken cancel)
    {
        if (await db.Bookings.AsNoTracking().Where(b => b.InvoiceId == invoice.Id).Select(b => b.SessionId).FirstOrDefaultAsync(cancel) is not { } session)
        {
            return;
        }

        await db.LockAsync(session, cancel);
        var booking = await db.Bookings.SingleAsync(b => b.InvoiceId == invoice.Id, cancel);
        await db.Entry(booking).ReloadAsync(cancel);
        if (booking.Paid())
        {
            chronicle.Record(booking.Id, "booking.paid", invoice.Number);
        }
    }
}
