namespace Pole.Features.Actions.Checks;

/// <summary>An action does not name more companies than came, nor one of them twice.</summary>
internal sealed class NoCompanyCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var action = it.Action;
        if (action.Companies.Count > action.Present)
        {
            yield return new(
                Severity.Warning, "Present", "Vous nommez {0} entreprises pour {1} présentes : l’un des deux nombres est à revoir.",
                action.Companies.Count, action.Present);
        }

        if (action.Companies.GroupBy(c => c.Siren?.Digits ?? c.Name.ToUpperInvariant()).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            yield return new(Severity.Warning, "Companies[0].Name", "« {0} » est nommée deux fois.", twice.First().Name);
        }
    }
}
