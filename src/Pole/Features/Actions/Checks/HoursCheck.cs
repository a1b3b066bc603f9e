namespace Pole.Features.Actions.Checks;

/// <summary>Hours that a team can really have spent.</summary>
internal sealed class HoursCheck : IActionCheck
{
    /// <summary>The legal working time of a year in France (Code du travail, L3121-41).</summary>
    private const decimal YearHours = 1607;

    private const decimal LongTask = 200;

    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var times = it.Action.Times;
        foreach (var (time, index) in times.Select((time, index) => (time, index)))
        {
            if (time.Hundredths == 0)
            {
                yield return new(Severity.Error, $"Times[{index}].Amount", "Le temps de la tâche « {0} » manque.", time.Task);
            }
            else if (time is { Unit: TimeUnit.Hour, Amount: > LongTask })
            {
                yield return new(Severity.Warning, $"Times[{index}].Amount", "{0} heures pour « {1} » : vérifiez ce nombre.", time.Amount, time.Task);
            }
        }

        var hours = times.Where(t => t.Unit == TimeUnit.Hour).Sum(t => t.Amount);
        if (hours > YearHours)
        {
            yield return new(Severity.Error, "Times[0].Amount", "{0} heures en tout dépassent une année de travail : séparez les actions, ou comptez en ETP.", hours);
        }
    }
}
