using System.Globalization;

namespace Pole.Features.Actions.Synergies;

/// <summary>Days as a board says them: by month and year, which is as exact as what goes on for years needs.</summary>
internal static class Spans
{
    /// <summary>Whole months from one day to another.</summary>
    public static int Months(DateOnly from, DateOnly to) => Math.Max(0, ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0));

    public static string Say(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.CurrentCulture);
}
