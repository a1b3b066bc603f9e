using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Organisations;

/// <summary>The roles of one person, given by an owner; and the way out, for the person or by an owner.</summary>
[Authorize]
internal sealed class PersonModel(MyOrganisations mine, Team team, CurrentPerson me, Texts texts) : PageModel
{
    [BindProperty]
    public RolesForm Input { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public TeamMember Member { get; private set; } = null!;

    public bool IsMe => Member.Id == me.Id;

    /// <summary>Whether the reader is an owner, who gives roles.</summary>
    public bool MayGive { get; private set; }

    public IReadOnlyList<SelectListItem> RoleChoices => RolesForm.Offered(texts);

    public async Task<IActionResult> OnGetAsync(Id<Organisation> id, Id<Account> person, CancellationToken cancel)
    {
        if (!await FindAsync(id, person, cancel))
        {
            return NotFound();
        }

        Input.Roles = [.. Member.Roles.Each];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Organisation> id, Id<Account> person, CancellationToken cancel)
    {
        if (!await FindAsync(id, person, cancel) || !MayGive)
        {
            return NotFound();
        }

        if (Input.Judge() is var judged && (!ModelState.IsValid || judged.Refused))
        {
            return this.Refuse(judged);
        }

        if (await team.GiveAsync(id, Member, Input.Ticked, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["Les rôles de {0} sont à jour.", Member.Name]);
        return Redirect($"~/espace/organisations/{id}/personnes");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Id<Organisation> id, Id<Account> person, CancellationToken cancel)
    {
        if (!await FindAsync(id, person, cancel))
        {
            return NotFound();
        }

        if (await team.RemoveAsync(id, Member, cancel) is { Refused: true } outcome)
        {
            Input.Roles = [.. Member.Roles.Each];
            return this.Refuse(outcome);
        }

        this.Tell(IsMe ? texts["Vous avez quitté {0}.", Organisation.Name] : texts["{0} ne fait plus partie de {1}.", Member.Name, Organisation.Name]);
        return Redirect(IsMe ? "~/espace" : $"~/espace/organisations/{id}/personnes");
    }

    /// <summary>An owner sees everyone; others see only themselves.</summary>
    private async Task<bool> FindAsync(Id<Organisation> id, Id<Account> person, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } organisation
            || (await team.ListAsync(id, cancel)).FirstOrDefault(m => m.Id == person) is not { } member)
        {
            return false;
        }

        (Organisation, Member) = (organisation, member);
        MayGive = await mine.FindAsync(id, cancel, PersonRole.Owner) is not null;
        return MayGive || IsMe;
    }
}
