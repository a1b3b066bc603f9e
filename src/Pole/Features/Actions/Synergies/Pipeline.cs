using Pole.Features.Actions.Following;

namespace Pole.Features.Actions.Synergies;

/// <summary>The synergies in one state, those that moved last before the others.</summary>
internal sealed record Lane(SynergyState State, IReadOnlyList<FollowedSynergy> Synergies);

/// <summary>What may come, or what is there: its states, and what its synergies save in a year. Nothing adds the two up (R13).</summary>
internal sealed record Side(string Label, string Badge, IReadOnlyList<Lane> Lanes)
{
    public int Count => Lanes.Sum(lane => lane.Synergies.Count);

    public YearlyGains Gains => YearlyGains.SumOf(Lanes.SelectMany(lane => lane.Synergies).Select(synergy => synergy.Gains));
}

/// <summary>Synergies by how far they have come: potential on one side, realised on the other, dropped ones aside.</summary>
internal sealed record Pipeline(Side Potential, Side Realised, Lane Dropped)
{
    public static Pipeline Of(IEnumerable<FollowedSynergy> synergies)
    {
        var lanes = synergies.ToLookup(synergy => synergy.State);
        return new(
            new("Synergies potentielles", "info", [.. States(state => state.IsPotential)]),
            new("Synergies réalisées", "success", [.. States(state => state.IsRealised)]),
            Of(SynergyState.Dropped));

        IEnumerable<Lane> States(Func<SynergyState, bool> fits) => Enum.GetValues<SynergyState>().Where(fits).Select(Of);

        Lane Of(SynergyState state) => new(state, [.. lanes[state].OrderByDescending(one => one.LastNews).ThenBy(one => one.Newest.Title, StringComparer.CurrentCulture)]);
    }

    public Lane LaneOf(SynergyState state) => Potential.Lanes.Concat(Realised.Lanes).Append(Dropped).First(lane => lane.State == state);

    public int Count => Potential.Count + Realised.Count + Dropped.Synergies.Count;
}
