using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Billing.Invoices;

/// <summary>One invoice with its payments, for those it is addressed to and for the accountant.</summary>
[Authorize]
internal sealed class ShowModel(PoleDb db, InvoiceAccess access, IOptions<AssociationSettings> association, TimeProvider clock) : PageModel
{
    public Invoice Invoice { get; private set; } = null!;

    public AssociationSettings Association => association.Value;

    public IReadOnlyList<ReceivedLine> Received { get; private set; } = [];

    public Money Owed => Invoice.Total - Money.Sum(Received.Select(r => r.Amount));

    public Standing Standing => Standings.Of(Invoice.Total, Invoice.Total - Owed, Invoice.DueOn, Paris.Today(clock));

    public async Task<IActionResult> OnGetAsync(Id<Invoice> id, CancellationToken cancel)
    {
        if (await access.FindAsync(id, cancel) is not { } invoice)
        {
            return NotFound();
        }

        Invoice = invoice;
        var received = await (
            from allocation in db.Allocations
            where allocation.InvoiceId == id
            join payment in db.Payments on allocation.PaymentId equals payment.Id
            orderby payment.ReceivedOn, payment.Id
            select new { payment.ReceivedOn, payment.Method, allocation.Amount.Cents }).ToListAsync(cancel);
        Received = [.. received.Select(r => new ReceivedLine(r.ReceivedOn, r.Method, new(r.Cents)))];
        return Page();
    }
}

/// <summary>A part of a payment that was set against the invoice.</summary>
internal sealed record ReceivedLine(DateOnly On, Payments.PaymentMethod Method, Money Amount);
