using Pole.Platform.Web;

namespace Pole.Features.Actions;

/// <summary>The time of an action, unit by unit: hours are summed with hours only.</summary>
internal static class TimeTotal
{
    public static string Say(IEnumerable<ActionTime> times, Texts texts) => string.Join(" + ", times
        .GroupBy(t => t.Unit)
        .OrderBy(unit => unit.Key)
        .Select(unit => Amounts.Say(unit.Sum(t => t.Amount), texts[unit.Key.Short])));
}
