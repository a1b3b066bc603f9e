using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Organisations.Admin;

/// <summary>One organisation as the team sees it: what is known, its people, its journal.</summary>
[Authorize(Policies.Staff)]
internal sealed class ViewModel(PoleDb db, Team team, Places places, Chronicle chronicle) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<TeamMember> Members { get; private set; } = [];

    public IReadOnlyList<JournalLine> Journal { get; private set; } = [];

    public Places Places => places;

    public async Task<IActionResult> OnGetAsync(Id<Organisation> id, CancellationToken cancel)
    {
        if (await db.Organisations.FindAsync([id], cancel) is not { } organisation)
        {
            return NotFound();
        }

        Organisation = organisation;
        Members = await team.ListAsync(id, cancel);
        Journal = await chronicle.ReadAsync(id, cancel);
        return Page();
    }
}
