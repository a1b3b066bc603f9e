using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;
using Pole.Platform.Search;

namespace Pole.Features.Accreditation;

/// <summary>Ends accreditations on the day after their last, and tells their persons.</summary>
internal sealed class ExpireAccreditations(PoleDb db, AccreditationLetters letters, Chronicle chronicle, SearchIndexer search, TimeProvider clock) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var over = await db.Accreditations
            .Where(a => (a.Status == AccreditationStatus.Granted || a.Status == AccreditationStatus.Suspended) && a.Last < today)
            .Select(a => a.Id)
            .ToListAsync(cancel);
        foreach (var id in over)
        {
            await using var transaction = await db.BeginWriteAsync(cancel);
            if (await db.LockAsync(id, cancel) is { } accreditation && !accreditation.Expire().Refused)
            {
                chronicle.Record(id, AccreditationMoves.Expired);
                await letters.ExpiredAsync(accreditation, cancel);
                await db.SaveChangesAsync(cancel);
                await transaction.CommitAsync(cancel);
            }
        }

        if (over is not [])
        {
            search.Refresh(DirectoryToFind.SourceName);
        }
    }
}
