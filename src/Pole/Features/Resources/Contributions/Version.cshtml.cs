using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Resources.Contributions.Comparing;
using Pole.Kernel;

namespace Pole.Features.Resources.Contributions;

/// <summary>One version that I sent, beside the one before it.</summary>
[Authorize]
internal sealed class VersionModel(MyContributions mine, Versions versions) : PageModel
{
    public ComparedVersions Compared { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<Contribution> id, int number, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } contribution
            || await versions.FindAsync(contribution, number, $"~/espace/contributions/{id}", cancel) is not { } compared)
        {
            return NotFound();
        }

        Compared = compared;
        return Page();
    }
}
