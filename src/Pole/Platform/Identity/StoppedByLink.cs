using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;
using Pole.Platform.Web;

namespace Pole.Platform.Identity;

/// <summary>
/// A page that stops letters for whoever follows the link of one, signed in or not. Opening it changes nothing, since mail scanners
/// open links; mail programs send the form by themselves (RFC 8058), without having opened the page: the token in the address is
/// what admits them, and no other site knows it.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal abstract class StoppedByLink(AccountLinks links, AccountLinkPurpose purpose) : PageModel
{
    [FromQuery(Name = "jeton")]
    public string? Token { get; set; }

    /// <summary>Whether the link still serves.</summary>
    public bool IsKnown { get; private set; }

    public bool IsStopped { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => IsKnown = await links.FindAsync(purpose, Token, cancel) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await links.FindAsync(purpose, Token, cancel) is not { AccountId: { } reader })
        {
            return this.Refuse();
        }

        await StopAsync(reader, cancel);
        (IsKnown, IsStopped) = (true, true);
        return Page();
    }

    /// <summary>Stops the letters to a person, and saves.</summary>
    protected abstract Task StopAsync(Id<Account> reader, CancellationToken cancel);
}
