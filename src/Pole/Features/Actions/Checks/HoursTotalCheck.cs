namespace Pole.Features.Actions.Checks;

/// <summary>A total written among the tasks is counted a second time, or does not add up.</summary>
internal sealed class HoursTotalCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var times = it.Action.Times;
        foreach (var (time, index) in times.Select((time, index) => (time, index)).Where(line => IsTotal(line.time.Task)))
        {
            var parts = times.Where(t => t.Unit == time.Unit && !IsTotal(t.Task)).Sum(t => t.Amount);
            if (parts > 0)
            {
                yield return time.Amount == parts
                    ? new(Severity.Error, $"Times[{index}].Task", "« {0} » compte une seconde fois les autres tâches : retirez cette ligne, le total se fait tout seul.", time.Task)
                    : new(
                        Severity.Error, $"Times[{index}].Amount", "« {0} » dit {1}, les autres tâches font {2} : corrigez-les, puis retirez cette ligne ; le total se fait tout seul.",
                        time.Task, time.Amount, parts);
            }
        }
    }

    private static bool IsTotal(string task) =>
        task.StartsWith("total", StringComparison.OrdinalIgnoreCase) || task.StartsWith("somme", StringComparison.OrdinalIgnoreCase);
}
