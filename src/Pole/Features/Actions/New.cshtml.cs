using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions;

/// <summary>Starts an action: whatever is typed becomes its draft.</summary>
[Authorize]
[RequestSizeLimit(LargestForm)]
internal sealed class NewModel(ActionFormParts parts, MyOrganisations mine, MyApplications accreditations, TimeProvider clock) : ActionFormPage(parts)
{
    /// <summary>Whether the person holds an accreditation today, without which nothing can be submitted (R11).</summary>
    public bool MaySubmit { get; private set; }

    /// <summary>Whether the type is still to be chosen, and the form to follow.</summary>
    public bool IsChoosing { get; private set; }

    /// <param name="type">A code; any other word asks for everything, to say the type later.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IActionResult> OnGetAsync(string? type, CancellationToken cancel)
    {
        if (!await OfferAsync(cancel))
        {
            return Redirect("~/relais/actions");
        }

        IsChoosing = type is null;
        Input.Type = Enum.GetValues<ActionType>().Cast<ActionType?>().FirstOrDefault(one => one!.Value.Code == type);
        Input.MakeRoom(null, Sheet);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await OfferAsync(cancel))
        {
            return Redirect("~/relais/actions");
        }

        var organisation = Input.Organisation is { } chosen ? await mine.FindAsync(chosen, cancel) : await mine.DefaultAsync(cancel);
        if (organisation is null)
        {
            ModelState.TryAddModelError("Input.Organisation", Parts.Texts["Choisissez l’un de vos organismes."]);
        }

        if (!ModelState.IsValid)
        {
            return Refused(Outcome.Done);
        }

        Parts.Types.LeaveOutProposals(Input);
        var (action, outcome) = await Parts.Drafting.StartAsync(organisation!, Input, cancel);
        if (action is null)
        {
            return Refused(outcome);
        }

        if (outcome.Refused)
        {
            await ShowAsync(action.Id, cancel);
            return this.Refuse(outcome);
        }

        return await LeadOnAsync(action.Id, cancel);
    }

    private IActionResult Refused(Outcome outcome)
    {
        if (Input.Evidence is { Count: > 0 })
        {
            ModelState.AddModelError("Input.Evidence", Parts.Texts["Joignez de nouveau vos fichiers : rien n’a encore pu être enregistré."]);
        }

        Input.MakeRoom(Asked, Sheet);
        return this.Refuse(outcome);
    }

    public TypeSheet SheetOf(ActionType type) => Parts.Types.Of(type);

    /// <returns>Whether the person belongs to an organisation at all.</returns>
    private async Task<bool> OfferAsync(CancellationToken cancel)
    {
        var organisations = await mine.ListAsync(cancel);
        Organisations = organisations.Count > 1 ? Choices.Of(organisations, o => o.Id.ToString(), o => o.Name) : [];
        await OfferInitiativesAsync(organisations.Count == 1 ? organisations[0].Id : null, cancel);
        var today = Paris.Today(clock);
        MaySubmit = (await accreditations.ListAsync(cancel)).Any(mine => mine.Accreditation.HoldsOn(today));
        return organisations.Count > 0;
    }
}
