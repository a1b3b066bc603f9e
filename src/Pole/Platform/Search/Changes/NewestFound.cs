using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Platform.Search.Changes;

/// <summary>
/// What a feed may tell of what was found, newest first: on the day when the site noticed that it appeared or changed, else on a day
/// of its own that has come. What bears neither is no news yet, and nothing is dated in the future.
/// </summary>
internal sealed class NewestFound(PoleDb db, TimeProvider clock)
{
    /// <param name="hits">What was found.</param>
    /// <param name="days">The days that a hit bears of itself, those to come too, the best first.</param>
    /// <param name="most">How many to tell of.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<IReadOnlyList<(SearchHit Hit, DateOnly Day)>> AmongAsync(
        IReadOnlyList<SearchHit> hits, Func<SearchHit, IEnumerable<DateOnly?>> days, int most, CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var noticed = await NoticedAsync([.. hits.Select(hit => hit.Key)], cancel);
        var told =
            from hit in hits
            let own = days(hit).FirstOrDefault(day => day <= today)
            let day = noticed.TryGetValue(hit.Key, out var seen) && (own is null || seen > own) ? seen : own
            where day is not null
            orderby day descending, hit.Key
            select (hit, day.Value);
        return [.. told.Take(most)];
    }

    private Task<Dictionary<string, DateOnly>> NoticedAsync(IReadOnlyList<string> keys, CancellationToken cancel) =>
        db.NotedDocuments.AsNoTracking()
            .Where(document => keys.Contains(document.Key) && document.ChangedAt != null)
            .ToDictionaryAsync(document => document.Key, document => Paris.DayOf(document.ChangedAt!.Value), StringComparer.Ordinal, cancel);
}
