using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Features.SavedSearches;

/// <summary>
/// Stops the letters about saved searches, for whoever follows the link of one, signed in or not. Opening it changes nothing,
/// since mail scanners open links; mail programs send the form by themselves (RFC 8058), without having opened the page:
/// the token in the address is what admits them, and no other site knows it.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class StopModel(PoleDb db, AccountLinks links, Chronicle chronicle) : PageModel
{
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

        var told = await db.SavedSearches.Where(s => s.AccountId == reader && s.Alert != AlertPace.Never).ToListAsync(cancel);
        foreach (var search in told)
        {
            search.StopTelling();
            chronicle.Record(search.Id, "saved-search.stopped");
        }

        await db.SaveChangesAsync(cancel);
        (IsKnown, IsStopped) = (true, true);
        return Page();
    }

    private async Task<Id<Account>?> ReaderAsync(CancellationToken cancel) =>
        (await links.FindAsync(AccountLinkPurpose.StopAlerts, Token, cancel))?.AccountId;
}
