using Pole.Features.Actions.Units;

namespace Pole.Features.Actions.Checks;

/// <summary>The gain of a synergy that is not there yet, told as a result that was obtained: potential is never realised (R13).</summary>
internal sealed class PotentialGainsCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        foreach (var (result, index) in it.Action.Results.Select((result, index) => (result, index)))
        {
            var hoped = it.Action.Synergies.Find(s => s.State.IsPotential && Promises(s, result));
            if (hoped is not null && !it.Action.Synergies.Exists(s => s.State.IsRealised && Promises(s, result)))
            {
                yield return new(
                    Severity.Warning, $"Results[{index}].Value", "« {0} » reprend le gain de « {1} », qui est encore une synergie potentielle : ne le comptez pas parmi les résultats obtenus.",
                    result.Label, hoped.Title);
            }
        }
    }

    private static bool Promises(ActionSynergy synergy, ActionResult result) =>
        result.Value > 0 && ValueUnits.Find(result.Unit) is { } told && synergy.Gains.Counted.Any(gain =>
            ValueUnits.Find(gain.Unit) is { } unit && unit.Of == told.Of && unit.ToFirst(gain.Amount) == told.ToFirst(result.Value));
}
