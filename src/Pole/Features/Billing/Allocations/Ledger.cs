using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Invoices;
using Pole.Features.Billing.Letters;
using Pole.Features.Payments;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Billing.Allocations;

/// <summary>Sets payments against invoices, and knows what is owed and what is left over.</summary>
internal sealed class Ledger(
    PoleDb db, IEnumerable<IInvoicePaid> sellers, InvoiceLetters letters, Chronicle chronicle, CurrentPerson person, TimeProvider clock) : IMoneyArrived
{
    /// <summary>Matches a payment by the words that came with it; without a match it waits for the accountant.</summary>
    public async Task ArrivedAsync(Payment payment, CancellationToken cancel)
    {
        var numbers = CreditorReference.NumbersIn(payment.Label);
        var found = await db.Invoices.Where(i => numbers.Contains(i.Number)).OrderBy(i => i.IssuedOn).ThenBy(i => i.Number).ToListAsync(cancel);
        foreach (var invoice in found)
        {
            await AllocateAsync(payment, invoice.Id, by: null, cancel);
        }
    }

    /// <summary>Sets what is left of a payment against an invoice that someone chose, in a transaction of its own.</summary>
    public async Task<Outcome> MatchAsync(Id<Payment> paymentId, Id<Invoice> invoiceId, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.LockAsync(paymentId, cancel) is not { } payment)
        {
            return new Refusal("payment.unknown", "Ce virement n’existe pas.");
        }

        if (!await AllocateAsync(payment, invoiceId, person.MaybeId, cancel))
        {
            return new Refusal("payment.nothing-to-match", "Rien à rapprocher : ce virement est entièrement affecté, ou cette facture est déjà réglée.") { Field = "Input.Invoice" };
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    public async Task<Money> OwedAsync(Invoice invoice, CancellationToken cancel) =>
        invoice.Total - await AllocatedToAsync(invoice.Id, cancel);

    /// <summary>Allocates the smaller of what is left and what is owed; the invoice is held until the transaction ends.</summary>
    private async Task<bool> AllocateAsync(Payment payment, Id<Invoice> invoiceId, Id<Account>? by, CancellationToken cancel)
    {
        if (await db.LockAsync(invoiceId, cancel) is not { } invoice)
        {
            return false;
        }

        var owed = await OwedAsync(invoice, cancel);
        var left = payment.Amount - await TakenFromAsync(payment.Id, cancel);
        var amount = left < owed ? left : owed;
        if (amount <= Money.Zero)
        {
            return false;
        }

        db.Allocations.Add(new Allocation { PaymentId = payment.Id, InvoiceId = invoice.Id, Amount = amount, At = clock.GetUtcNow(), By = by });
        chronicle.Record(payment.Id, "payment.allocated", invoice.Number);
        chronicle.Record(invoice.Id, amount == owed ? "invoice.paid" : "invoice.partly-paid", amount.ToInvariant());
        await letters.PostReceivedAsync(invoice, payment, amount, cancel);

        // What has been added must be counted by the next allocation of the same transaction.
        await db.SaveChangesAsync(cancel);
        if (amount == owed)
        {
            foreach (var seller in sellers)
            {
                await seller.PaidAsync(invoice, payment.ReceivedOn, cancel);
            }
        }

        return true;
    }

    private async Task<Money> AllocatedToAsync(Id<Invoice> invoice, CancellationToken cancel) =>
        new(await db.Allocations.Where(a => a.InvoiceId == invoice).SumAsync(a => a.Amount.Cents, cancel));

    private async Task<Money> TakenFromAsync(Id<Payment> payment, CancellationToken cancel) =>
        new(await db.Allocations.Where(a => a.PaymentId == payment).SumAsync(a => a.Amount.Cents, cancel));
}
