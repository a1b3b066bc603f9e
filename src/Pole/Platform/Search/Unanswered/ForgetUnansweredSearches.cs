using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Platform.Search.Unanswered;

/// <summary>Forgets what nobody has searched for in vain for a year; and makes room by what was searched for once, longest ago.</summary>
internal sealed class ForgetUnansweredSearches(PoleDb db, TimeProvider clock) : IRecurringJob
{
    public const int RowsLeft = 1_500;

    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var aYearAgo = Paris.Today(clock).AddYears(-1);
        await db.UnansweredSearches.Where(s => s.LastDay < aYearAgo).ExecuteDeleteAsync(cancel);
        var beyond = await db.UnansweredSearches
            .OrderByDescending(s => s.Times > 1).ThenByDescending(s => s.LastDay).ThenBy(s => s.Words).ThenBy(s => s.Language)
            .Skip(RowsLeft)
            .ToListAsync(cancel);
        db.UnansweredSearches.RemoveRange(beyond);
        await db.SaveChangesAsync(cancel);
    }
}
