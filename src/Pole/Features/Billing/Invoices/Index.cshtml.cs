using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Billing.Invoices;

/// <summary>The invoices of the person's organisations.</summary>
[Authorize]
internal sealed class IndexModel(PoleDb db, MyOrganisations mine, TimeProvider clock) : PageModel
{
    public DateOnly Today { get; } = Paris.Today(clock);

    public bool HasSeveral { get; private set; }

    public IReadOnlyList<InvoiceRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var organisations = (await mine.ListAsync(cancel)).Select(o => o.Id).ToList();
        HasSeveral = organisations.Count > 1;
        Rows = await db.Invoices
            .Where(i => organisations.Contains(i.OrganisationId))
            .OrderByDescending(i => i.IssuedOn).ThenByDescending(i => i.Number)
            .ToRowsAsync(db, cancel);
    }
}
