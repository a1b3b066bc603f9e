using Pole.Kernel;

namespace Pole.Features.Actions.Following;

/// <summary>
/// One synergy, however many actions tell of it, from the first to the newest. It stands where the newest one says, so it is
/// potential or realised and never both (R13), and it counts at one action.
/// </summary>
internal sealed record FollowedSynergy(IReadOnlyList<ToldSynergy> Tellings)
{
    public SynergyState State => Tellings[^1].State;

    /// <summary>The action at which it counts: for what is there the first that says so, for what may come the newest.</summary>
    public Id<Action>? CountsAt =>
        State.IsRealised ? Tellings.First(told => told.State.IsRealised).Teller.Id
        : State.IsPotential ? Tellings[^1].Teller.Id
        : null;

    /// <summary>What it saves in a year, each unit as it was counted last. What was hoped of it is no gain of what is there (R13).</summary>
    public YearlyGains Gains => Tellings
        .Where(told => told.State.IsRealised == State.IsRealised && told.State.IsPotential == State.IsPotential)
        .Aggregate(new YearlyGains(), (gains, told) => gains.Updated(told.Gains));
}
