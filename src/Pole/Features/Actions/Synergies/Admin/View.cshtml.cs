using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Synergies.Admin;

/// <summary>A synergy as the team reads it; only approved actions move it.</summary>
[Authorize(Policies.ActionReviewer)]
internal sealed class ViewModel(SynergyReading reading, SynergySheets sheets) : PageModel
{
    public SynergySheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<ActionSynergy> id, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } synergy)
        {
            return NotFound();
        }

        Sheet = await sheets.OfAsync(synergy, new("~/admin/actions", "~/admin/demarches", _ => true, _ => true), cancel);
        return Page();
    }
}
