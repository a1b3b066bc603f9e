namespace Pole.Features.Actions.Checks;

/// <summary>Values that no action of one intermediary has ever had, and results that cannot be read without a unit.</summary>
internal sealed class ValueBoundsCheck : IActionCheck
{
    private const int ManyCompanies = 2_000;
    private const int ManyPeople = 5_000;
    private static readonly DateOnly FirstActions = new(2008, 1, 1);

    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var action = it.Action;
        if (action.FirstDay < FirstActions)
        {
            yield return new(Severity.Error, "FirstDay", "Cette date est trop ancienne : vérifiez l’année.");
        }

        if (action.Approached > ManyCompanies)
        {
            yield return new(Severity.Warning, "Approached", "{0} entreprises approchées : vérifiez ce nombre.", action.Approached);
        }

        if (action.Participants > ManyPeople)
        {
            yield return new(Severity.Warning, "Participants", "{0} participants : vérifiez ce nombre.", action.Participants);
        }

        foreach (var (result, index) in action.Results.Select((result, index) => (result, index)))
        {
            if (result.Unit.Length == 0)
            {
                yield return new(Severity.Error, $"Results[{index}].Unit", "La valeur « {0} » n’a pas d’unité.", result.Label);
            }
        }
    }
}
