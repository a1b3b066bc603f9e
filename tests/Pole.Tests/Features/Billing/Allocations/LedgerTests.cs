using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Billing.Transfers;
using Pole.Kernel;

namespace Pole.Features.Billing.Allocations;

public sealed class LedgerTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task R8_a_transfer_for_an_invoice_that_is_paid_already_is_set_against_nothing_and_waits()
    {
        var membership = await app.UnpaidAsync("brume");
        var staff = await app.AccountantAsync();
        var transfer = await app.TransferAsync(membership);
        await staff.SubmitAsync("/admin/virements", transfer);

        var second = await staff.SubmitAsync("/admin/virements", new(transfer) { ["Input.ExternalReference"] = "BNK-0002" });

        Assert.True(second.IsRedirect, second.Words);
        Assert.Equal((1, 1, 1), await CountedAsync());
        Assert.Contains("1 Virements à rapprocher", (await staff.OpenAsync("/admin")).Words);
    }

    [Fact]
    public async Task R8_a_transfer_that_is_set_against_an_invoice_whole_is_not_set_against_another()
    {
        var (paid, owed) = (await app.UnpaidAsync("brume"), await app.UnpaidAsync("lande"));
        var staff = await app.AccountantAsync();
        await staff.SubmitAsync("/admin/virements", await app.TransferAsync(paid));
        var payment = await app.ReadAsync(db => db.Payments.SingleAsync());

        var outcome = await app.WithAsync<Ledger, Outcome>(ledger => ledger.MatchAsync(payment.Id, owed.InvoiceId!.Value, CancellationToken.None));

        Assert.Equal("payment.nothing-to-match", Assert.Single(outcome.Refusals).Code);
        Assert.Equal((1, 1, 1), await CountedAsync());
    }

    /// <summary>What was set against invoices, told to their payers, and written in the journal as paid.</summary>
    private Task<(int Allocations, int Letters, int Entries)> CountedAsync() => app.ReadAsync(async db => (
        await db.Allocations.CountAsync(),
        await db.Outbox.CountAsync(l => l.Template == "payment-received"),
        await db.Journal.CountAsync(e => e.What == "invoice.paid" || e.What == "invoice.partly-paid")));
}
