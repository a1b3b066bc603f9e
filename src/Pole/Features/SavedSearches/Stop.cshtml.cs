using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.SavedSearches;

/// <summary>Stops the letters about saved searches by the link of one; the searches stay.</summary>
internal sealed class StopModel(PoleDb db, AccountLinks links, Chronicle chronicle) : StoppedByLink(links, AccountLinkPurpose.StopAlerts)
{
    protected override async Task StopAsync(Id<Account> reader, CancellationToken cancel)
    {
        var told = await db.SavedSearches.Where(s => s.AccountId == reader && s.Alert != AlertPace.Never).ToListAsync(cancel);
        foreach (var search in told)
        {
            search.StopTelling();
            chronicle.Record(search.Id, "saved-search.stopped");
        }

        await db.SaveChangesAsync(cancel);
    }
}
