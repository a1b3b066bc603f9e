using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Initiatives;

/// <summary>Attaches one of my actions to an initiative, or detaches it.</summary>
[Authorize]
internal sealed class AttachModel(MyActions actions, MyInitiatives mine, Attaching attaching, Texts texts) : PageModel
{
    public Action Action { get; private set; } = null!;

    /// <summary>The initiative that it belongs to; nothing where it belongs to none.</summary>
    public OpenInitiative? Initiative { get; private set; }

    public IReadOnlyList<SelectListItem> Open { get; private set; } = [];

    [BindProperty]
    public Id<Initiative> Chosen { get; set; }

    public async Task<IActionResult> OnGetAsync(Id<Action> id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAttachAsync(Id<Action> id, CancellationToken cancel) =>
        await AnswerAsync(id, await attaching.AttachAsync(Chosen, id, cancel), "L’action est rattachée.", cancel);

    public async Task<IActionResult> OnPostDetachAsync(Id<Action> id, CancellationToken cancel) =>
        await AnswerAsync(id, await attaching.DetachAsync(Chosen, id, cancel), "L’action est détachée : elle ne compte plus dans cette démarche.", cancel);

    private async Task<IActionResult> AnswerAsync(Id<Action> id, Outcome? outcome, string done, CancellationToken cancel)
    {
        if (outcome is not { } known || !await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (known.Refused)
        {
            return this.Refuse(known);
        }

        this.Tell(texts[done]);
        return Redirect($"~/relais/actions/{id}");
    }

    private async Task<bool> LoadAsync(Id<Action> id, CancellationToken cancel)
    {
        if (await actions.FindAsync(id, cancel) is not { } action)
        {
            return false;
        }

        Action = action;
        Initiative = await attaching.InitiativeOfAsync(id, cancel);
        Open = Initiative is null ? Choices.Of(await mine.OpenForAsync(action.OrganisationId, cancel), i => i.Id.ToString(), i => i.Title) : [];
        return true;
    }
}
