using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Organisations.Invitations;

/// <summary>
/// Where the link of an invitation leads. Looking answers nothing, since mail scanners open links. Whoever holds the letter
/// may decline; to accept, the account of that address is asked for.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class OpenModel(
    PoleDb db, MyInvitations mine, Answering answering, CurrentPerson person, TimeProvider clock, Texts texts) : PageModel
{
    [FromQuery(Name = "jeton")]
    public string? Token { get; set; }

    /// <summary>The invitation of the link; nothing when the link is not the last one sent.</summary>
    public Invitation? Invitation { get; private set; }

    public string Organisation { get; private set; } = "";

    public string Inviter { get; private set; } = "";

    public bool IsSignedIn => person.IsSignedIn;

    public InvitationStatus Status => Invitation!.StatusAt(clock.GetUtcNow());

    /// <summary>This page again, for the form that signs in.</summary>
    public string Return => Uri.EscapeDataString(Url.Content($"~/invitation?jeton={Token}"));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await FindAsync(cancel);
        return Invitation is { } found && person.IsSignedIn && await mine.IncludesAsync(found, cancel)
            ? Redirect($"~/espace/invitations/{found.Id}")
            : Page();
    }

    public async Task<IActionResult> OnPostDeclineAsync(CancellationToken cancel)
    {
        await FindAsync(cancel);
        if (Invitation is null)
        {
            return this.Refuse();
        }

        if (await answering.DeclineAsync(Invitation, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["L’invitation de {0} est déclinée.", Organisation]);
        return Redirect("~/");
    }

    private async Task FindAsync(CancellationToken cancel)
    {
        var hash = OneTimeToken.HashOf(Token);
        Invitation = await db.Invitations.FirstOrDefaultAsync(i => i.TokenHash == hash, cancel);
        if (Invitation is { } found)
        {
            (Organisation, Inviter) = await db.NamesOfAsync(found, cancel);
        }
    }
}
