using Pole.Features.Actions.Following;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;

namespace Pole.Features.Actions.Stories;

/// <summary>An initiative with what its case study draws on: only actions that count in it (R16).</summary>
internal sealed record ToldInitiative(Initiative Initiative, string Carrier, OrganisationKind Kind, DateOnly Today)
{
    /// <summary>In the order of their days.</summary>
    public required IReadOnlyList<AttachedAction> Counting { get; init; }

    /// <summary>What those actions tell of synergies.</summary>
    public required IReadOnlyList<ToldSynergy> Tellings { get; init; }

    /// <summary>Partners that are companies: counted, not named.</summary>
    public required IReadOnlyList<InitiativePartner> Unnamed { get; init; }

    /// <summary>Whether its last year has passed, or its carrier has closed it.</summary>
    public bool HasEnded => Initiative.Status is InitiativeStatus.Closed || Initiative.LastYear < Today.Year;

    /// <summary>Each synergy once, as it was told last and where it stands now: never potential and realised at once (R13).</summary>
    public IEnumerable<ActionSynergy> WhereTheyStand => FollowedSynergies.Of(Tellings)
        .Where(synergy => synergy.State is not SynergyState.Dropped)
        .Select(synergy => (Synergy: synergy, Last: synergy.Tellings[^1]))
        .Select(it => new ActionSynergy { Title = it.Last.Title, Kind = it.Last.Kind, Nature = it.Last.Nature, State = it.Last.State, Gains = it.Synergy.Gains });
}
