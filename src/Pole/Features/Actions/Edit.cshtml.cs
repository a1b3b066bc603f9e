using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pole.Kernel;
using Pole.Platform.Web;

namespace Pole.Features.Actions;

/// <summary>Changes a draft, or an action that came back; once submitted it is locked.</summary>
[Authorize]
[RequestSizeLimit(LargestForm)]
internal sealed class EditModel(ActionFormParts parts) : ActionFormPage(parts)
{
    /// <summary>Why the action cannot be changed; nothing when it can.</summary>
    public Refusal? Locked { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<Action> id, CancellationToken cancel)
    {
        if (await Parts.Mine.FindAsync(id, cancel) is not { } action)
        {
            return NotFound();
        }

        if (action.MayBeEdited() is { Refused: true } locked)
        {
            return Lock(action, locked);
        }

        Input = ActionFormShown.Of(action);
        Input.MakeRoom(Longer, Sheet);
        await ShowAsync(id, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Action> id, CancellationToken cancel)
    {
        if (await Parts.Mine.FindAsync(id, cancel) is not { } action)
        {
            return NotFound();
        }

        if (action.MayBeEdited() is { Refused: true } locked)
        {
            return Lock(action, locked);
        }

        Action = action;
        Parts.Types.LeaveOutProposals(Input);
        var outcome = await Parts.Drafting.SaveAsync(id, Input, ModelState.IsValid, cancel);
        if (outcome.Refused || !ModelState.IsValid)
        {
            await ShowAsync(id, cancel);
            return this.Refuse(outcome);
        }

        if (Pressed?.StartsWith(RemoveEvidence, StringComparison.Ordinal) == true
            && Id<ActionEvidence>.TryParse(Pressed[RemoveEvidence.Length..], null, out var evidence))
        {
            await Parts.Drafting.RemoveEvidenceAsync(id, evidence, cancel);
            return Redirect($"~/relais/actions/{id}/modifier#part-Evidence");
        }

        return await LeadOnAsync(id, cancel);
    }

    private IActionResult Lock(Action action, Outcome locked)
    {
        (Action, Locked) = (action, locked.Refusal);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
