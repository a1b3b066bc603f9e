using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Web;

namespace Pole.Platform.Identity;

/// <summary>A new site has no account: whoever starts it is handed a link that makes its first administrator.</summary>
internal sealed class FirstAdministrator(PoleDb db, AccountLinks links, IOptions<SiteSettings> site)
{
    public const string Path = "/compte/premier-administrateur";

    public Task<bool> IsMissingAsync(CancellationToken cancel) =>
        db.StaffSeats.AllAsync(s => s.Role != StaffRole.Administrator, cancel);

    /// <summary>The one-time address, while no administrator exists. The link of the last start works no more.</summary>
    public async Task<string?> InviteAsync(CancellationToken cancel)
    {
        // At nearly every start there is one.
        if (db.Texts($"SELECT \"{nameof(StaffSeat.Role)}\" FROM {StaffSeatMapping.Table}").Contains(nameof(StaffRole.Administrator)))
        {
            return null;
        }

        await db.AccountLinks.Where(l => l.Purpose == AccountLinkPurpose.FirstAdministrator).ExecuteDeleteAsync(cancel);
        var token = links.Add(AccountLinkPurpose.FirstAdministrator, account: null);
        await db.SaveChangesAsync(cancel);
        return site.Value.Absolute($"{Path}/{token}");
    }
}
