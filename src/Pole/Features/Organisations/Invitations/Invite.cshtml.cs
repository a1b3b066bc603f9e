using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Organisations.Invitations;

/// <summary>Invites a person by mail, with the roles that they will have.</summary>
[Authorize]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class InviteModel(MyOrganisations mine, Inviting inviting, Texts texts) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> RoleChoices => RolesForm.Offered(texts);

    public async Task<IActionResult> OnGetAsync(Id<Organisation> id, CancellationToken cancel) =>
        await FindAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<Organisation> id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        if (Input.Judge() is var judged && (!ModelState.IsValid || judged.Refused))
        {
            return this.Refuse(judged);
        }

        var email = Input.Email.Trim();
        if (await inviting.InviteAsync(Organisation, email, Input.Ticked, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["L’invitation part pour {0}. Sa réponse vous sera écrite.", email]);
        return Redirect($"~/espace/organisations/{id}/personnes");
    }

    private async Task<bool> FindAsync(Id<Organisation> id, CancellationToken cancel)
    {
        Organisation = (await mine.FindAsync(id, cancel, PersonRole.Owner))!;
        return Organisation is not null;
    }

    internal sealed class Fields : RolesForm
    {
        [Required(ErrorMessage = "Indiquez l’adresse électronique de la personne.")]
        [ReachableAddress]
        public string Email { get; set; } = "";
    }
}
