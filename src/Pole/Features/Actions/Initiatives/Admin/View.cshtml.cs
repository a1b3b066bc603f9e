using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Initiatives.Admin;

/// <summary>An initiative as the team reads it; only its carrier changes it.</summary>
[Authorize(Policies.ActionReviewer)]
internal sealed class ViewModel(PoleDb db, InitiativeSheets sheets, Chronicle chronicle) : PageModel
{
    public InitiativeSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<JournalLine> Life { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<Initiative> id, [FromQuery(Name = "objectif")] string? objective, CancellationToken cancel)
    {
        if (await db.Initiatives.AsNoTracking().WithParts().SingleOrDefaultAsync(i => i.Id == id, cancel) is not { } initiative)
        {
            return NotFound();
        }

        // A draft is its author's: the team reads an action from its submission on.
        Sheet = await sheets.OfAsync(initiative, objective, $"~/admin/demarches/{id}", a => a.Status is ActionStatus.Draft ? null : $"~/admin/actions/{a.Id}", cancel);
        Life = await chronicle.ReadAsync(id, cancel);
        return Page();
    }
}
