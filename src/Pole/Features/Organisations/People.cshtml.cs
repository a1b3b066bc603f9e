using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations;

/// <summary>The people of an organisation, for all who belong to it.</summary>
[Authorize]
internal sealed class PeopleModel(MyOrganisations mine, Team team, CurrentPerson person) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<TeamMember> Members { get; private set; } = [];

    public bool MayChange(TeamMember member) =>
        member.Id == person.Id || Members.Any(m => m.Id == person.Id && m.Roles.HasFlag(PersonRole.Owner));

    public async Task<IActionResult> OnGetAsync(Id<Organisation> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } organisation)
        {
            return NotFound();
        }

        Organisation = organisation;
        Members = await team.ListAsync(id, cancel);
        return Page();
    }
}
