using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Platform.Search.Unanswered;

/// <summary>Writes down what was searched for in vain since the last time. When the list is full, only words it has are counted on.</summary>
internal sealed class KeepUnansweredSearches(UnansweredSearches searches, PoleDb db, TimeProvider clock) : IRecurringJob
{
    public const int MostRows = 2_000;

    /// <summary>So often that each process writes down its own, and little is lost when one stops.</summary>
    public TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken cancel)
    {
        var counted = searches.Take();
        if (counted.Count == 0)
        {
            return;
        }

        await using var transaction = await db.BeginWriteAsync(cancel);
        var words = counted.Keys.Select(key => key.Words).Distinct().ToList();
        var known = await db.UnansweredSearches.Where(s => words.Contains(s.Words)).ToDictionaryAsync(s => (s.Words, s.Language), cancel);
        var room = MostRows - await db.UnansweredSearches.CountAsync(cancel);
        foreach (var (key, times) in counted)
        {
            if (!known.TryGetValue(key, out var search) && room-- > 0)
            {
                search = db.UnansweredSearches.Add(new() { Words = key.Words, Language = key.Language }).Entity;
            }

            if (search is not null)
            {
                search.Times += times;
                search.LastDay = Paris.Today(clock);
            }
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
