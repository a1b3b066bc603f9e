using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Payments;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Billing.Invoices;

/// <summary>An invoice with what was received for it, as a page shows it; the team is not told how to pay.</summary>
internal sealed record ReadInvoice(Invoice Invoice, IReadOnlyList<ReceivedLine> Received, AssociationSettings Association, DateOnly Today, bool ForTheTeam)
{
    public Money Owed => Invoice.Total - Money.Sum(Received.Select(r => r.Amount));

    public Standing Standing => Standings.Of(Invoice.Total, Invoice.Total - Owed, Invoice.DueOn, Today);
}

/// <summary>A part of a payment that was set against the invoice.</summary>
internal sealed record ReceivedLine(DateOnly On, PaymentMethod Method, Money Amount);

/// <summary>Reads an invoice for whoever may see it.</summary>
internal sealed class InvoiceReading(PoleDb db, InvoiceAccess access, IOptions<AssociationSettings> association, TimeProvider clock)
{
    public async Task<ReadInvoice?> ReadAsync(Id<Invoice> id, bool forTheTeam, CancellationToken cancel)
    {
        if (await access.FindAsync(id, cancel) is not { } invoice)
        {
            return null;
        }

        var received = await (
            from allocation in db.Allocations
            where allocation.InvoiceId == id
            join payment in db.Payments on allocation.PaymentId equals payment.Id
            orderby payment.ReceivedOn, payment.Id
            select new { payment.ReceivedOn, payment.Method, allocation.Amount.Cents }).ToListAsync(cancel);
        return new(invoice, [.. received.Select(r => new ReceivedLine(r.ReceivedOn, r.Method, new(r.Cents)))], association.Value, Paris.Today(clock), forTheTeam);
    }
}
