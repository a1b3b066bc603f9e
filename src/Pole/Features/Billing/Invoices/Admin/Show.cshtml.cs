using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Billing.Invoices.Admin;

/// <summary>One invoice with its payments, for the accountant.</summary>
[Authorize(Policies.Accountant)]
internal sealed class ShowModel(InvoiceReading invoices) : PageModel
{
    public ReadInvoice Read { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<Invoice> id, CancellationToken cancel)
    {
        if (await invoices.ReadAsync(id, forTheTeam: true, cancel) is not { } read)
        {
            return NotFound();
        }

        Read = read;
        return Page();
    }
}
