using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Billing.Invoices;

/// <summary>How an invoice stands with its payments.</summary>
internal enum Standing
{
    Owed,
    PartlyPaid,
    Late,
    Paid,
}

internal static class Standings
{
    public static Standing Of(Money total, Money paid, DateOnly due, DateOnly today) =>
        paid >= total ? Standing.Paid
        : today > due ? Standing.Late
        : paid > Money.Zero ? Standing.PartlyPaid
        : Standing.Owed;

    extension(Standing standing)
    {
        public string Label => standing switch
        {
            Standing.Owed => "À régler",
            Standing.PartlyPaid => "Réglée en partie",
            Standing.Late => "En retard",
            Standing.Paid => "Réglée",
        };

        public string Badge => standing switch
        {
            Standing.Owed or Standing.PartlyPaid => "info",
            Standing.Late => "warn",
            Standing.Paid => "success",
        };
    }
}

/// <summary>One invoice in a list, with what has been paid of it.</summary>
internal sealed record InvoiceRow(
    Id<Invoice> Id, string Number, string Buyer, string Subject, DateOnly IssuedOn, DateOnly DueOn, Money Total, Money Paid)
{
    public Money Owed => Total - Paid;

    public Standing StandingOn(DateOnly today) => Standings.Of(Total, Paid, DueOn, today);
}

internal static class InvoiceRows
{
    /// <summary>Reads invoices as rows, in the order given; what is paid is the sum of what was allocated.</summary>
    public static async Task<IReadOnlyList<InvoiceRow>> ToRowsAsync(this IQueryable<Invoice> invoices, PoleDb db, CancellationToken cancel)
    {
        var read = await invoices.AsNoTracking().IgnoreAutoIncludes().Select(i => new
        {
            i.Id,
            i.Number,
            Buyer = i.Buyer.Name,
            i.Subject,
            i.IssuedOn,
            i.DueOn,
            Total = i.Total.Cents,
            Paid = db.Allocations.Where(a => a.InvoiceId == i.Id).Sum(a => a.Amount.Cents),
        }).ToListAsync(cancel);
        return [.. read.Select(i => new InvoiceRow(i.Id, i.Number, i.Buyer, i.Subject, i.IssuedOn, i.DueOn, new(i.Total), new(i.Paid)))];
    }
}
