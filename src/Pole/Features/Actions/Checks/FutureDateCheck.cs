namespace Pole.Features.Actions.Checks;

/// <summary>An action is told once it has taken place.</summary>
internal sealed class FutureDateCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        if (it.Action.FirstDay > it.Today)
        {
            yield return new(Severity.Error, "FirstDay", "Cette action n’a pas encore eu lieu : elle se transmet une fois réalisée.");
        }
        else if (it.Action.LastDay > it.Today)
        {
            yield return new(Severity.Error, "LastDay", "Cette action n’est pas terminée : elle se transmet une fois réalisée.");
        }
    }
}
