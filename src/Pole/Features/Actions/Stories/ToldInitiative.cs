using Pole.Features.Actions.Following;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;

namespace Pole.Features.Actions.Stories;

/// <summary>An initiative with what its case study draws on: only actions that count in it (R16).</summary>
internal sealed record ToldInitiative(Initiative Initiative, string Carrier, OrganisationKind Kind, DateOnly Today)
{
    /// <summary>In the order of their days.</summary>
    public required IReadOnlyList<AttachedAction> Counting { get; init; }

    /// <summary>The synergies of those actions, action by action in the same order.</summary>
    public required IReadOnlyList<List<ActionSynergy>> Synergies { get; init; }

    /// <summary>Partners that are companies: counted, not named.</summary>
    public required IReadOnlyList<InitiativePartner> Unnamed { get; init; }

    /// <summary>Whether its last year has passed, or its carrier has closed it.</summary>
    public bool HasEnded => Initiative.Status is InitiativeStatus.Closed || Initiative.LastYear < Today.Year;

    /// <summary>
    /// Each synergy once, where it stands now: one that is named as an idea and later as running is one, and never potential and
    /// realised at once (R13). Two of one name in one action are two.
    /// </summary>
    public IEnumerable<ActionSynergy> WhereTheyStand => Synergies
        .SelectMany(of => of.GroupBy(s => FollowedSynergies.NameOf(s.Title)).SelectMany(same => same.Select((s, number) => (Name: (same.Key, number), Synergy: s))))
        .GroupBy(told => told.Name, told => told.Synergy)
        .Select(life => Now([.. life]))
        .Where(s => s.State is not SynergyState.Dropped);

    /// <summary>As it was told last. What was hoped of it is no gain of what is there.</summary>
    private static ActionSynergy Now(IReadOnlyList<ActionSynergy> life) => new()
    {
        Title = life[^1].Title,
        Kind = life[^1].Kind,
        Nature = life[^1].Nature,
        State = life[^1].State,
        Gains = life.Where(s => s.State.IsRealised == life[^1].State.IsRealised && s.State.IsPotential == life[^1].State.IsPotential)
            .Aggregate(new YearlyGains(), (gains, s) => gains.Updated(s.Gains)),
    };
}
