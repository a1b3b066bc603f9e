using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Organisations.Invitations;

/// <summary>An invitation addressed to the signed-in person, to accept or to decline.</summary>
[Authorize]
internal sealed class AnswerModel(PoleDb db, MyInvitations mine, Answering answering, TimeProvider clock, Texts texts) : PageModel
{
    public Invitation Invitation { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public string Inviter { get; private set; } = "";

    public InvitationStatus Status => Invitation.StatusAt(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(Id<Invitation> id, CancellationToken cancel) =>
        await FindAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAcceptAsync(Id<Invitation> id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        if (await answering.AcceptAsync(Invitation, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["Vous faites partie de {0}.", Organisation]);
        return Redirect($"~/espace/organisations/{Invitation.OrganisationId}");
    }

    public async Task<IActionResult> OnPostDeclineAsync(Id<Invitation> id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        if (await answering.DeclineAsync(Invitation, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["L’invitation de {0} est déclinée.", Organisation]);
        return Redirect("~/espace");
    }

    private async Task<bool> FindAsync(Id<Invitation> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } invitation)
        {
            return false;
        }

        Invitation = invitation;
        (Organisation, Inviter) = await db.NamesOfAsync(invitation, cancel);
        return true;
    }
}
