using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Bookings;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Services.Invariants;

/// <summary>A booking, its invoice and what was paid of it tell the same story.</summary>
internal sealed class BookingsAgree(PoleDb db) : IInvariant
{
    public string Rule => "bookings agree with their prices, invoices and payments";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var invoices = await db.Invoices.AsNoTracking().IgnoreAutoIncludes()
            .Where(i => db.Bookings.Any(b => b.InvoiceId == i.Id))
            .Select(i => new { i.Id, Bill = new Bill(i.Number, i.Total, db.Allocations.Where(a => a.InvoiceId == i.Id).Sum(a => a.Amount.Cents)) })
            .ToDictionaryAsync(i => i.Id, i => i.Bill, cancel);
        await foreach (var booking in db.Bookings.AsNoTracking().OrderBy(b => b.BookedAt).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var bill = booking.InvoiceId is { } id ? invoices.GetValueOrDefault(id) : null;
            if (Fault(booking, bill) is { } fault)
            {
                yield return $"booking {booking.Id} ({booking.Status}): {fault}";
            }
        }
    }

    private static string? Fault(Booking booking, Bill? bill) => booking.Status switch
    {
        BookingStatus.Quoted or BookingStatus.AwaitingPayment or BookingStatus.Confirmed or BookingStatus.Done when booking.Quotation is null => "it has no price",
        BookingStatus.Quoted when booking.HeldUntil is null => "its places are held without an end",
        BookingStatus.Draft or BookingStatus.Quoted or BookingStatus.WaitingList or BookingStatus.Expired when bill is not null => $"it already has the invoice {bill.Number}",
        BookingStatus.AwaitingPayment when bill is null => "it has no invoice",
        BookingStatus.AwaitingPayment when bill.IsPaid => $"{bill.Number} is paid",
        BookingStatus.Confirmed or BookingStatus.Done when bill is { IsPaid: false } => $"{bill.Number} is not paid",
        BookingStatus.Confirmed or BookingStatus.Done when bill is null && !booking.Quotation!.Total.IsZero => "nothing asks for its price",
        _ when booking.Seats < 1 => "it takes no place",
        _ when bill is not null && bill.Total != booking.Quotation?.Total => $"{bill.Number} does not ask its price",
        _ when booking.CreditedAt is not null && bill is null => "a credit note is said of no invoice",
        _ => null,
    };

    private sealed record Bill(string Number, Money Total, long PaidCents)
    {
        public bool IsPaid => PaidCents >= Total.Cents;
    }
}
