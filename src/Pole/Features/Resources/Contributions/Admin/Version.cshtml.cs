using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Resources.Contributions.Comparing;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.Contributions.Admin;

/// <summary>One version of a proposed sheet, beside the one before it.</summary>
[Authorize(Policies.Editor)]
internal sealed class VersionModel(PoleDb db, Versions versions) : PageModel
{
    public ComparedVersions Compared { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<Contribution> id, int number, CancellationToken cancel)
    {
        if (await db.Contributions.FindAsync([id], cancel) is not { } contribution
            || await versions.FindAsync(contribution, number, $"~/admin/contributions/{id}", cancel) is not { } compared)
        {
            return NotFound();
        }

        Compared = compared;
        return Page();
    }
}
