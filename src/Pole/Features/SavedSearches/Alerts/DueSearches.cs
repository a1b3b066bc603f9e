using Pole.Kernel;

namespace Pole.Features.SavedSearches.Alerts;

/// <summary>Which saved searches their readers await news of.</summary>
internal static class DueSearches
{
    /// <summary>Those not looked at since this day began, or since the last Monday, as each was asked for.</summary>
    public static IQueryable<SavedSearch> DueOn(this IQueryable<SavedSearch> searches, DateOnly today)
    {
        var day = Paris.At(today, TimeOnly.MinValue);
        var week = Paris.At(today.AddDays(-(((int)today.DayOfWeek + 6) % 7)), TimeOnly.MinValue);
        return searches.Where(s => (s.Alert == AlertPace.Daily && s.LookedAt < day) || (s.Alert == AlertPace.Weekly && s.LookedAt < week));
    }
}
