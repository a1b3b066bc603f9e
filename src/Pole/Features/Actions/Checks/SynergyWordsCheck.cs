using System.Text.RegularExpressions;

namespace Pole.Features.Actions.Checks;

/// <summary>A story that tells of a synergy in place while its state says that it is not there yet (R13).</summary>
internal sealed class SynergyWordsCheck : IActionCheck
{
    private const RegexOptions Plain =
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex InPlace = new(@"\b(réalisée?s?|en place|effective|opérationnelle|aboutie)\b", Plain);

    private static readonly Regex SynergyInPlace =
        new(@"\bsynergies?\b[^.!?\n]*\b(réalisée?s?|en place|effectives?|opérationnelles?|abouties?)\b", Plain);

    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var action = it.Action;
        foreach (var (synergy, index) in action.Synergies.Select((synergy, index) => (synergy, index)))
        {
            if (synergy.State.IsPotential && InPlace.IsMatch(synergy.Title))
            {
                yield return new(Severity.Warning, $"Synergies[{index}].State", "« {0} » semble réalisée, mais son état dit le contraire.", synergy.Title);
            }
        }

        var told = string.Join(' ', action.Summary, action.SuccessFactors);
        if (action.Synergies.Exists(s => s.State.IsPotential) && !action.Synergies.Exists(s => s.State.IsRealised) && SynergyInPlace.IsMatch(told))
        {
            yield return new(
                Severity.Warning, "Synergies[0].State",
                "Le récit parle d’une synergie réalisée, mais aucune n’a cet état. Un contrat signé reste une synergie potentielle.");
        }
    }
}
