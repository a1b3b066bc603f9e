using Pole.Kernel;

namespace Pole.Features.Actions.Following;

/// <summary>
/// One synergy, however many actions tell of it, from the first to the newest. It stands where the newest one says, so it is
/// potential or realised and never both (R13), and it counts at one action.
/// </summary>
internal sealed record FollowedSynergy(IReadOnlyList<ToldSynergy> Tellings)
{
    /// <summary>For how many months nothing may be told of it before somebody is asked.</summary>
    public const int MonthsOfSilence = 12;

    public ToldSynergy Newest => Tellings[^1];

    public SynergyState State => Newest.State;

    /// <summary>Where it is read. Any other line that tells it leads there too.</summary>
    public Id<ActionSynergy> Id => Tellings[0].Line;

    /// <summary>The first day on which it was told to stand where it stands now, without having been elsewhere since.</summary>
    public DateOnly Since => Tellings.Reverse().TakeWhile(told => told.State == State).Last().Teller.Day;

    /// <summary>The day since which nothing more was told of it.</summary>
    public DateOnly LastNews => Newest.Teller.Day;

    /// <summary>The first day on which its silence has lasted too long; nothing once nothing more is expected of it.</summary>
    public DateOnly? SilentFrom => State.IsOver ? null : LastNews.AddMonths(MonthsOfSilence);

    public bool IsSilentOn(DateOnly today) => SilentFrom <= today;

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
