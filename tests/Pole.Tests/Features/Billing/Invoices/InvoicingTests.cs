using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Billing.Vat;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Billing.Invoices;

public sealed class InvoicingTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task An_invoice_has_tax_on_each_line_and_the_buyer_as_it_was()
    {
        var buyer = await app.OrganisationAsync("brume");

        var invoice = await IssueAsync(buyer.Id, lines: [
            new("Diagnostic", Money.Euros(950), VatRule.Standard, Detail: "PME"),
            new("Remise d’adhérent", -Money.Euros(190), VatRule.Standard),
            new("Formation", Money.Euros(450), VatRule.TrainingExempt, Quantity: 2),
        ]);
        await app.SaveAsync(db => db.Organisations.Single(o => o.Id == buyer.Id).Name = "Nouveau nom");

        var kept = await app.ReadAsync(db => db.Invoices.SingleAsync(i => i.Id == invoice.Id));
        Assert.Equal("Atelier brume", kept.Buyer.Name);
        Assert.Equal([Money.Euros(190), -Money.Euros(38), Money.Zero], kept.Lines.OrderBy(l => l.Position).Select(l => l.Vat));
        Assert.Equal((Money.Euros(1660), Money.Euros(152), Money.Euros(1812)), (kept.Net, kept.Vat, kept.Total));
        Assert.Equal("F-2026-0001", kept.Number);
        Assert.Equal((new DateOnly(2026, 3, 2), new DateOnly(2026, 4, 1)), (kept.IssuedOn, kept.DueOn));
    }

    [Fact]
    public async Task Numbers_have_neither_gap_nor_twin_when_many_issue_at_once()
    {
        var buyer = await app.OrganisationAsync("brume");

        await Task.WhenAll(Enumerable.Range(0, 24).Select(turn => Task.Run(() => IssueAsync(buyer.Id, rollBack: turn % 3 == 0))));

        var numbers = await app.ReadAsync(db => db.Invoices.Select(i => i.Number).OrderBy(n => n).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 16).Select(rank => $"F-2026-{rank:0000}"), numbers);
    }

    [Fact]
    public async Task A_new_year_starts_a_new_count()
    {
        var buyer = await app.OrganisationAsync("brume");

        await IssueAsync(buyer.Id);
        app.Clock.Set(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero));
        var next = await IssueAsync(buyer.Id);

        Assert.Equal("F-2027-0001", next.Number);
    }

    [Fact]
    public async Task Without_a_transaction_no_number_is_given()
    {
        var buyer = await app.OrganisationAsync("brume");

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            app.WithAsync<Invoicing, Invoice>(invoicing => invoicing.IssueAsync(Draft(buyer.Id), CancellationToken.None)));
    }

    [Fact]
    public void Nothing_of_an_invoice_can_be_set_after_it_is_made()
    {
        var settable = new[] { typeof(Invoice), typeof(InvoiceLine), typeof(Party) }
            .SelectMany(type => type.GetProperties())
            .Where(p => p.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));

        Assert.Empty(settable);
    }

    [Fact]
    public async Task Saving_a_change_of_an_issued_invoice_is_refused()
    {
        var buyer = await app.OrganisationAsync("brume");
        var invoice = await IssueAsync(buyer.Id);

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.SaveAsync(db =>
            db.Entry(db.Invoices.Single(i => i.Id == invoice.Id)).Property(i => i.Subject).CurrentValue = "Autre chose"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.SaveAsync(db =>
            db.Entry(db.Invoices.Single(i => i.Id == invoice.Id)).ComplexProperty(i => i.Total).Property(t => t.Cents).CurrentValue = 1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.SaveAsync(db =>
            db.Entry(db.Invoices.Single(i => i.Id == invoice.Id).Lines[0]).Property(l => l.Label).CurrentValue = "Autre chose"));
    }

    private Task<Invoice> IssueAsync(Id<Organisation> buyer, bool rollBack = false, params IReadOnlyList<DraftLine> lines) =>
        app.WithAsync<IServiceProvider, Invoice>(async inside =>
        {
            var db = inside.GetRequiredService<PoleDb>();
            await using var transaction = await db.BeginWriteAsync(CancellationToken.None);
            var draft = Draft(buyer);
            var invoice = await inside.GetRequiredService<Invoicing>().IssueAsync(lines.Count > 0 ? draft with { Lines = lines } : draft, CancellationToken.None);
            await db.SaveChangesAsync();
            if (!rollBack)
            {
                await transaction.CommitAsync();
            }

            return invoice;
        });

    private static InvoiceDraft Draft(Id<Organisation> buyer) => new()
    {
        Buyer = buyer,
        Subject = "Diagnostic",
        DeliveredOn = new(2026, 3, 2),
        Lines = [new("Diagnostic", Money.Euros(950), VatRule.Standard)],
    };
}
