using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;

namespace Pole.Features.Organisations;

/// <summary>One of the person's organisations.</summary>
[Authorize]
internal sealed class ViewModel(MyOrganisations mine, Places places) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public Places Places => places;

    public bool MayChange { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<Organisation> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } organisation)
        {
            return NotFound();
        }

        Organisation = organisation;
        MayChange = await mine.FindAsync(id, cancel, PersonRole.Owner) is not null;
        return Page();
    }
}
