namespace Pole.Features.Actions.Checks;

/// <summary>What every action must say before it is read by someone else.</summary>
internal sealed class CompletenessCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var action = it.Action;
        if (action.Title.Length == 0)
        {
            yield return new(Severity.Error, "Title", "Donnez un intitulé à l’action.");
        }

        if (action.Type is null)
        {
            yield return new(Severity.Error, "Type", "Choisissez le type de l’action.");
        }

        if (action.FirstDay is null)
        {
            yield return new(Severity.Error, "FirstDay", "Indiquez le jour de l’action, ou le premier.");
        }

        if (action.Departement.Length == 0)
        {
            yield return new(Severity.Error, "Departement", "Indiquez le département où l’action a eu lieu.");
        }

        if (action.Summary.Length == 0)
        {
            yield return new(Severity.Warning, "Summary", "Racontez en quelques phrases ce qui a été fait : c’est ce que d’autres relais liront.");
        }
    }
}
