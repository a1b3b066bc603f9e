using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Membership.Applying;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Membership.Mine;

/// <summary>An owner asks for the membership of an organisation.</summary>
[Authorize]
internal sealed class ApplyModel(MyOrganisations mine, MembershipOffers offers, Applications applications, Texts texts) : PageModel
{
    [BindProperty]
    public ApplyForm Input { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<MembershipOffer> Offers { get; private set; } = [];

    public IEnumerable<SelectListItem> Periods => Offers.Select(offer => new SelectListItem(
        texts["Du {0} au {1} : {2}", Days.Say(offer.Period.First, Days.Short), Days.Say(offer.Period.Last, Days.Short), offer.Dues],
        offer.Period.First.ToIso()));

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "organisme")] Id<Organisation> id, CancellationToken cancel)
    {
        if (!Request.Query.ContainsKey("organisme"))
        {
            return await ChooseAsync(cancel);
        }

        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Input.First = Offers.Count > 0 ? Offers[0].Period.First : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromQuery(Name = "organisme")] Id<Organisation> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        var wish = string.IsNullOrWhiteSpace(Input.Wish) ? null : Input.Wish.Trim();
        if (await applications.SubmitAsync(Organisation.Id, Input.First!.Value, wish, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["Votre demande d’adhésion est envoyée. L’équipe répond sous cinq jours ouvrés."]);
        return Redirect(Url.Content($"~/espace/adhesion?organisme={id}"));
    }

    /// <summary>The address names no organisation: goes on with the only one that the person may speak for, or shows all of them.</summary>
    private async Task<IActionResult> ChooseAsync(CancellationToken cancel)
    {
        var owned = (await mine.ListAsync(cancel)).Where(o => o.Roles.HasFlag(PersonRole.Owner) && o.Kind.MayJoin).ToList();
        return Redirect(Url.Content(owned is [var only] ? $"~/espace/adhesion/demande?organisme={only.Id}" : "~/espace/adhesion"));
    }

    private async Task<bool> LoadAsync(Id<Organisation> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel, PersonRole.Owner) is not { } organisation)
        {
            return false;
        }

        Organisation = organisation;
        Offers = await offers.ListAsync(organisation, cancel);
        return true;
    }
}
