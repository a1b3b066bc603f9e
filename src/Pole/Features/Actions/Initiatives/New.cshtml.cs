using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pole.Features.Organisations;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Initiatives;

/// <summary>Opens an initiative in the name of one of my organisations.</summary>
[Authorize]
internal sealed class NewModel(InitiativeFormParts parts, MyOrganisations mine) : InitiativeFormPage(parts)
{
    public override string Target => "~/relais/demarches/nouvelle";

    public override string Back => "~/relais/demarches";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await OfferAsync(cancel))
        {
            return Redirect(Back);
        }

        Input.MakeRoom(null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await OfferAsync(cancel))
        {
            return Redirect(Back);
        }

        if (WithMore() is { } again)
        {
            return again;
        }

        var carrier = Input.Carrier is { } chosen ? await mine.FindAsync(chosen, cancel) : await mine.DefaultAsync(cancel);
        if (carrier is null)
        {
            ModelState.TryAddModelError("Input.Carrier", Parts.Texts["Choisissez l’un de vos organismes."]);
        }

        Input.MakeRoom(null);
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        var (initiative, outcome) = await Parts.File.OpenAsync(carrier!, Input, cancel);
        if (initiative is null)
        {
            return this.Refuse(outcome);
        }

        this.Tell(Parts.Texts["La démarche est ouverte. Rattachez-lui vos actions : celles qui sont approuvées comptent aussitôt."]);
        return Redirect($"~/relais/demarches/{initiative.Id}");
    }

    /// <returns>Whether the person belongs to an organisation at all.</returns>
    private async Task<bool> OfferAsync(CancellationToken cancel)
    {
        var organisations = await mine.ListAsync(cancel);
        Organisations = organisations.Count > 1 ? Choices.Of(organisations, o => o.Id.ToString(), o => o.Name) : [];
        return organisations.Count > 0;
    }
}
