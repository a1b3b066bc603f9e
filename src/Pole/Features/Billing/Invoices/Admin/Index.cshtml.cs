using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Billing.Invoices.Admin;

/// <summary>All invoices, newest first, a page at a time.</summary>
[Authorize(Policies.Accountant)]
internal sealed class IndexModel(PoleDb db, TimeProvider clock) : PageModel
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int Asked { get; set; } = 1;

    public int Number => Math.Clamp(Asked, 1, Math.Max(1, (Total + Size - 1) / Size));

    public int Total { get; private set; }

    public DateOnly Today { get; } = Paris.Today(clock);

    public IReadOnlyList<InvoiceRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Total = await db.Invoices.CountAsync(cancel);
        Rows = await db.Invoices.OrderByDescending(i => i.IssuedOn).ThenByDescending(i => i.Number)
            .Skip((Number - 1) * Size).Take(Size).ToRowsAsync(db, cancel);
    }
}
