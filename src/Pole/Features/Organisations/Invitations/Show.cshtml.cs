using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Organisations.Invitations;

/// <summary>One invitation, for the owners of its organisation: sent again, or withdrawn.</summary>
[Authorize]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class ShowModel(PoleDb db, MyOrganisations mine, Inviting inviting, TimeProvider clock, Texts texts) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public Invitation Invitation { get; private set; } = null!;

    public InvitationStatus Status => Invitation.StatusAt(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(Id<Organisation> id, Id<Invitation> invitation, CancellationToken cancel) =>
        await FindAsync(id, invitation, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAgainAsync(Id<Organisation> id, Id<Invitation> invitation, CancellationToken cancel)
    {
        if (!await FindAsync(id, invitation, cancel))
        {
            return NotFound();
        }

        if (await inviting.SendAgainAsync(Organisation, invitation, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["L’invitation part de nouveau pour {0}.", Invitation.Email]);
        return Redirect($"~/espace/organisations/{id}/personnes");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Id<Organisation> id, Id<Invitation> invitation, CancellationToken cancel)
    {
        if (!await FindAsync(id, invitation, cancel))
        {
            return NotFound();
        }

        if (await inviting.WithdrawAsync(Organisation, invitation, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["L’invitation de {0} est retirée : son lien ne sert plus.", Invitation.Email]);
        return Redirect($"~/espace/organisations/{id}/personnes");
    }

    private async Task<bool> FindAsync(Id<Organisation> id, Id<Invitation> invitation, CancellationToken cancel)
    {
        Organisation = (await mine.FindAsync(id, cancel, PersonRole.Owner))!;
        Invitation = (await db.Invitations.FirstOrDefaultAsync(i => i.Id == invitation && i.OrganisationId == id, cancel))!;
        return Organisation is not null && Invitation is not null;
    }
}
