using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Organisations;

/// <summary>Corrects what is known of an organisation; what changed is in its journal.</summary>
[Authorize]
internal sealed class EditModel(PoleDb db, MyOrganisations mine, Places places, Chronicle chronicle, Texts texts) : PageModel
{
    [BindProperty]
    public OrganisationForm Input { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public Places Places => places;

    public async Task<IActionResult> OnGetAsync(Id<Organisation> id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        Input.Show(Organisation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Organisation> id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        if (Input.Judge(places) is var judged && (!ModelState.IsValid || judged.Refused))
        {
            return this.Refuse(judged);
        }

        if (Organisation.Correct(Input.Read(places)) is { Count: > 0 } changes)
        {
            chronicle.Record(id, "organisation.corrected", string.Join(" ; ", changes));
            await db.SaveChangesAsync(cancel);
        }

        this.Tell(texts["La fiche est à jour."]);
        return Redirect($"~/espace/organisations/{id}");
    }

    private async Task<bool> FindAsync(Id<Organisation> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel, PersonRole.Owner) is not { } organisation)
        {
            return false;
        }

        Organisation = organisation;
        return true;
    }
}
