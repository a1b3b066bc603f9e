using Microsoft.EntityFrameworkCore;
using Pole.Features.Payments;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Billing.Transfers;

/// <summary>Money received, with what of it is set against invoices.</summary>
internal sealed record PaymentRow(
    Id<Payment> Id, PaymentMethod Method, DateOnly ReceivedOn, string Payer, string Label, string ExternalReference, Money Amount, Money Allocated)
{
    public Money Left => Amount - Allocated;
}

internal static class PaymentRows
{
    /// <summary>The payments of which something is left.</summary>
    public static IQueryable<Payment> ToMatch(this PoleDb db) =>
        db.Payments.Where(p => p.Amount.Cents > db.Allocations.Where(a => a.PaymentId == p.Id).Sum(a => a.Amount.Cents));

    public static async Task<IReadOnlyList<PaymentRow>> ToRowsAsync(this IQueryable<Payment> payments, PoleDb db, CancellationToken cancel)
    {
        var read = await payments.AsNoTracking().Select(p => new
        {
            Payment = p,
            Allocated = db.Allocations.Where(a => a.PaymentId == p.Id).Sum(a => a.Amount.Cents),
        }).ToListAsync(cancel);
        return [.. read.Select(r => new PaymentRow(
            r.Payment.Id, r.Payment.Method, r.Payment.ReceivedOn, r.Payment.Payer, r.Payment.Label, r.Payment.ExternalReference, r.Payment.Amount, new(r.Allocated)))];
    }
}
