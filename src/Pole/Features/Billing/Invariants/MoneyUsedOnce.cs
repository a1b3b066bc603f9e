using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Billing.Invariants;

/// <summary>No payment pays more than it brought, and no invoice is paid more than it asks.</summary>
internal sealed class MoneyUsedOnce(PoleDb db) : IInvariant
{
    public string Rule => "no payment pays more than it brought, no invoice takes more than it asks";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var empty = await db.Allocations.AsNoTracking().Where(a => a.Amount.Cents <= 0).Select(a => a.Id).ToListAsync(cancel);
        foreach (var id in empty)
        {
            yield return $"allocation {id} is of nothing, or less";
        }

        var nothing = await db.Payments.AsNoTracking().Where(p => p.Amount.Cents <= 0).Select(p => p.ExternalReference).ToListAsync(cancel);
        foreach (var reference in nothing)
        {
            yield return $"payment {reference} brought nothing, or less";
        }

        var overspent = await db.Payments.AsNoTracking()
            .Select(p => new { p.ExternalReference, Has = p.Amount.Cents, Used = db.Allocations.Where(a => a.PaymentId == p.Id).Sum(a => a.Amount.Cents) })
            .Where(p => p.Used > p.Has).ToListAsync(cancel);
        foreach (var payment in overspent)
        {
            yield return $"payment {payment.ExternalReference} brought {new Money(payment.Has).ToInvariant()} and pays {new Money(payment.Used).ToInvariant()}";
        }

        var overpaid = await db.Invoices.AsNoTracking().IgnoreAutoIncludes()
            .Select(i => new { i.Number, Asks = i.Total.Cents, Paid = db.Allocations.Where(a => a.InvoiceId == i.Id).Sum(a => a.Amount.Cents) })
            .Where(i => i.Paid > i.Asks).ToListAsync(cancel);
        foreach (var invoice in overpaid)
        {
            yield return $"{invoice.Number} asks {new Money(invoice.Asks).ToInvariant()} and is paid {new Money(invoice.Paid).ToInvariant()}";
        }
    }
}
