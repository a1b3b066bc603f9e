namespace Pole.Features.Actions.Checks;

/// <summary>The last day does not come before the first, and a period of more than a year is looked at twice.</summary>
internal sealed class DateOrderCheck : IActionCheck
{
    private const int LongDays = 366;

    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        if (it.Action.Days is not { } days)
        {
            yield break;
        }

        if (days.Last < days.First)
        {
            yield return new(Severity.Error, "LastDay", "Le dernier jour vient avant le premier.");
        }
        else if (days.Last.DayNumber - days.First.DayNumber > LongDays)
        {
            yield return new(Severity.Warning, "LastDay", "Cette action dure plus d’un an. S’il s’agit de plusieurs actions, saisissez-les séparément.");
        }
    }
}
