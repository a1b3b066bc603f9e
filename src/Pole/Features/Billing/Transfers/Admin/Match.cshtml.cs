using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Allocations;
using Pole.Features.Billing.Invoices;
using Pole.Features.Payments;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Billing.Transfers.Admin;

/// <summary>One payment: what it paid, what is left of it, and the invoice to set that against.</summary>
[Authorize(Policies.Accountant)]
internal sealed class MatchModel(PoleDb db, Ledger ledger, Chronicle chronicle, Texts texts) : PageModel
{
    public PaymentRow Payment { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Open { get; private set; } = [];

    public IReadOnlyList<(Id<Invoice> Id, string Number, string Buyer, Money Amount)> Paid { get; private set; } = [];

    public IReadOnlyList<JournalLine> Journal { get; private set; } = [];

    [BindProperty]
    public MatchForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Id<Payment> id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<Payment> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!Id<Invoice>.TryParse(Input.Invoice, null, out var invoice) || Open.All(o => o.Value != invoice.ToString()))
        {
            return this.Refuse(new Refusal("payment.no-invoice", "Choisissez une facture qui reste à régler.") { Field = "Input.Invoice" });
        }

        if (await ledger.MatchAsync(id, invoice, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["Virement rapproché. L’organisme en est informé par courriel."]);
        return Redirect(Url.Content("~/admin/virements"));
    }

    private async Task<bool> LoadAsync(Id<Payment> id, CancellationToken cancel)
    {
        if (await db.Payments.Where(p => p.Id == id).ToRowsAsync(db, cancel) is not [var payment])
        {
            return false;
        }

        Payment = payment;
        var paid = await (
            from allocation in db.Allocations
            where allocation.PaymentId == id
            join invoice in db.Invoices on allocation.InvoiceId equals invoice.Id
            orderby invoice.Number
            select new { invoice.Id, invoice.Number, Buyer = invoice.Buyer.Name, allocation.Amount.Cents }).ToListAsync(cancel);
        Paid = [.. paid.Select(p => (p.Id, p.Number, p.Buyer, new Money(p.Cents)))];
        var open = await db.Invoices
            .Where(i => i.Total.Cents > db.Allocations.Where(a => a.InvoiceId == i.Id).Sum(a => a.Amount.Cents))
            .OrderBy(i => i.IssuedOn).ThenBy(i => i.Number)
            .ToRowsAsync(db, cancel);

        // What looks like the answer stands first: the same amount, then the oldest.
        Open = [.. open.OrderByDescending(i => i.Owed == payment.Left)
            .Select(i => new SelectListItem($"{i.Number} · {i.Buyer} · {i.Owed}", i.Id.ToString()))];
        Journal = await chronicle.ReadAsync(id, cancel);
        return true;
    }
}

/// <summary>The invoice chosen.</summary>
internal sealed class MatchForm
{
    public string? Invoice { get; set; }
}
