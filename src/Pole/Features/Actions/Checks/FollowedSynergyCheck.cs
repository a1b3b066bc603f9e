using Pole.Features.Actions.Following;

namespace Pole.Features.Actions.Checks;

/// <summary>A synergy that an approved action told of already: its author learns that it goes on there, and counts once.</summary>
internal sealed class FollowedSynergyCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var known = it.Around.Known.GroupBy(one => FollowedSynergies.NameOf(one.Title)).ToDictionary(name => name.Key, name => name.Last().Reference);
        foreach (var (synergy, index) in it.Action.Synergies.Select((synergy, index) => (synergy, index)))
        {
            if (known.GetValueOrDefault(FollowedSynergies.NameOf(synergy.Title)) is { } reference)
            {
                yield return new(
                    Severity.Information, $"Synergies[{index}].Title",
                    "« {0} » porte le nom d’une synergie de l’action {1} : c’en est la suite, elle compte une seule fois. Si c’est une autre, donnez-lui un autre nom.",
                    synergy.Title, reference);
            }
        }
    }
}
