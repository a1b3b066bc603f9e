using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Digest;

/// <summary>
/// Stops the weekly letter for whoever follows the link of one, signed in or not. Opening it changes nothing, since mail
/// scanners open links; mail programs send the form by themselves (RFC 8058), without having opened the page: the token in
/// the address is what admits them.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class EndModel(PoleDb db, AccountLinks links) : PageModel
{
    public const string Address = "/relais/lettre/arret";

    [FromQuery(Name = "jeton")]
    public string? Token { get; set; }

    /// <summary>Whether the link still serves.</summary>
    public bool IsKnown { get; private set; }

    public bool IsStopped { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => IsKnown = await ReaderAsync(cancel) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await ReaderAsync(cancel) is not { } reader)
        {
            return this.Refuse();
        }

        var digest = await db.WeeklyDigests.FindAsync([reader], cancel) ?? db.WeeklyDigests.Add(new WeeklyDigest { AccountId = reader }).Entity;
        digest.IsStopped = true;
        await db.SaveChangesAsync(cancel);
        (IsKnown, IsStopped) = (true, true);
        return Page();
    }

    private async Task<Id<Account>?> ReaderAsync(CancellationToken cancel) =>
        (await links.FindAsync(AccountLinkPurpose.StopDigest, Token, cancel))?.AccountId;
}
