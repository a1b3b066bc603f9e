using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations.Invitations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations;

/// <summary>The people of an organisation, for all who belong to it.</summary>
[Authorize]
internal sealed class PeopleModel(MyOrganisations mine, Team team, Inviting inviting, CurrentPerson person) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<TeamMember> Members { get; private set; } = [];

    /// <summary>Those who were invited and have not joined; shown to owners, who invite.</summary>
    public IReadOnlyList<SentInvitation> Invited { get; private set; } = [];

    public bool IsOwner => Members.Any(m => m.Id == person.Id && m.Roles.HasFlag(PersonRole.Owner));

    public bool MayChange(TeamMember member) => member.Id == person.Id || IsOwner;

    public async Task<IActionResult> OnGetAsync(Id<Organisation> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } organisation)
        {
            return NotFound();
        }

        Organisation = organisation;
        Members = await team.ListAsync(id, cancel);
        Invited = IsOwner ? await inviting.ListAsync(id, cancel) : [];
        return Page();
    }
}
