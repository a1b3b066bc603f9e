using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Reviewing;

/// <summary>How long reviews take: half of those of the last ninety days were decided within so many days, nine out of ten within so many.</summary>
internal sealed record ReviewTimes(int Count, int HalfWithin, int NineTenthsWithin)
{
    private const int Days = 90;

    public static async Task<ReviewTimes> OfAsync(PoleDb db, TimeProvider clock, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().AddDays(-Days);
        var decided = await db.Actions.AsNoTracking().Where(a => a.DecidedAt > since && a.SubmittedAt != null && a.DecidedAt > a.SubmittedAt)
            .Select(a => new { From = a.SubmittedAt!.Value, To = a.DecidedAt!.Value }).ToListAsync(cancel);
        List<int> days = [.. decided.Select(d => (int)Math.Ceiling((d.To - d.From).TotalDays)).Order()];
        return days is [] ? new(0, 0, 0) : new(days.Count, At(days, 0.5), At(days, 0.9));
    }

    /// <summary>The nearest rank.</summary>
    private static int At(List<int> sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * share) - 1)];
}
