using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Initiatives;

/// <summary>Changes an initiative that my organisation carries, while it is open.</summary>
[Authorize]
internal sealed class EditModel(InitiativeFormParts parts) : InitiativeFormPage(parts)
{
    public Initiative Initiative { get; private set; } = null!;

    /// <summary>Why it cannot be changed; nothing when it can.</summary>
    public Refusal? Locked { get; private set; }

    public override string Target => $"~/relais/demarches/{Initiative.Id}/modifier";

    public override string Back => $"~/relais/demarches/{Initiative.Id}";

    public async Task<IActionResult> OnGetAsync(Id<Initiative> id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is { } other)
        {
            return other;
        }

        Input = InitiativeFormShown.Of(Initiative);
        Input.MakeRoom(null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Initiative> id, CancellationToken cancel)
    {
        if ((await FindAsync(id, cancel) ?? WithMore()) is { } other)
        {
            return other;
        }

        Input.MakeRoom(null);
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await Parts.File.SaveAsync(id, Input, cancel) is { Refused: true } refused)
        {
            return this.Refuse(refused);
        }

        this.Tell(Parts.Texts["Vos changements sont enregistrés."]);
        return Redirect(Back);
    }

    /// <returns>What is answered instead of the form; nothing where it may be filled.</returns>
    private async Task<IActionResult?> FindAsync(Id<Initiative> id, CancellationToken cancel)
    {
        if (await Parts.Mine.FindCarriedAsync(id, cancel) is not { } initiative)
        {
            return NotFound();
        }

        Initiative = initiative;
        if (initiative.MayBeChanged() is not { Refused: true } closed)
        {
            return null;
        }

        Locked = closed.Refusal;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
