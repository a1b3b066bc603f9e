using Pole.Kernel;

namespace Pole.Features.Actions.Checks;

/// <summary>Funders do not give more than an action costs; what they do not give is said, never hidden.</summary>
internal sealed class FundingCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var (fundings, cost) = (it.Action.Fundings, it.Action.CostCents);
        var funded = fundings.Sum(f => f.Cents);
        if (funded > cost)
        {
            yield return new(
                Severity.Error, "Cost", "Les financements ({0}) dépassent le coût total ({1}).", new Money(funded), new Money(cost.Value));
        }
        else if (fundings.Count > 0 && cost is null)
        {
            yield return new(Severity.Warning, "Cost", "L’action est financée mais son coût n’est pas indiqué.");
        }

        if (fundings.Count > 0 && cost > funded)
        {
            yield return new(
                Severity.Information, "Cost", "Le plan de financement ne se ferme pas : {0} sur {1} n’ont pas de financeur. Ajoutez la part que prend votre organisme.",
                new Money(cost.Value - funded), new Money(cost.Value));
        }

        foreach (var (funding, index) in fundings.Select((funding, index) => (funding, index)))
        {
            if (funding.Cents == 0)
            {
                yield return new(Severity.Warning, $"Fundings[{index}].Amount", "Le montant donné par « {0} » manque.", funding.Funder);
            }

            if (funding.Convention.Length == 0)
            {
                yield return new(Severity.Information, $"Fundings[{index}].Convention", "La convention de « {0} » n’est pas indiquée.", funding.Funder);
            }
        }
    }
}
