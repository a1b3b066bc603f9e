using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Jobs;
using Pole.Platform.Search.Changes;

namespace Pole.Features.SavedSearches.Alerts;

/// <summary>
/// In the morning, writes to whoever awaits it what their searches newly find: one letter a person, none without news. The
/// letter and the moment up to which its reader knows are saved together, under the lock of the person: whatever is
/// killed or run twice, nothing is told twice and nothing is passed over.
/// </summary>
internal sealed class TellWhatIsNew(
    PoleDb db, NoteChanges notes, SearchChanges changes, News news, NewsLetter letter, IOptions<AlertSettings> settings, TimeProvider clock) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var due = db.SavedSearches.AsNoTracking().DueOn(today);
        if (Paris.Local(clock.GetUtcNow()).Hour < settings.Value.FromHour || await due.MinAsync(s => (DateTimeOffset?)s.LookedAt, cancel) is not { } oldest)
        {
            return;
        }

        await notes.RunAsync(cancel);
        var now = clock.GetUtcNow();
        using var changed = await changes.SinceAsync(oldest, cancel);
        foreach (var reader in await due.Select(s => s.AccountId).Distinct().ToListAsync(cancel))
        {
            await TellAsync(reader, changed, today, now, cancel);
            db.ChangeTracker.Clear();
        }
    }

    private async Task TellAsync(Id<Account> reader, ChangedDocuments changed, DateOnly today, DateTimeOffset now, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var account = await db.LockAsync(reader, cancel);
        var due = await db.SavedSearches.Where(s => s.AccountId == reader).DueOn(today).OrderBy(s => s.Name).ToListAsync(cancel);
        if (account is { EmailConfirmed: true } && !changed.IsEmpty && await news.ForAsync(account.Id, due, changed, cancel) is { Count: > 0 } found)
        {
            await letter.PostAsync(account, found);
        }

        due.ForEach(search => search.LookedAt = now);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
