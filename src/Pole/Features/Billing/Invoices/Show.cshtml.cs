using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;

namespace Pole.Features.Billing.Invoices;

/// <summary>One invoice with its payments, for those it is addressed to and for the accountant.</summary>
[Authorize]
internal sealed class ShowModel(InvoiceReading invoices) : PageModel
{
    public ReadInvoice Read { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<Invoice> id, CancellationToken cancel)
    {
        if (await invoices.ReadAsync(id, forTheTeam: false, cancel) is not { } read)
        {
            return NotFound();
        }

        Read = read;
        return Page();
    }
}
