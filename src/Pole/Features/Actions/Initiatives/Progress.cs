using Pole.Features.Actions.Following;

namespace Pole.Features.Actions.Initiatives;

/// <summary>What one action adds to an objective.</summary>
internal sealed record Tally(AttachedAction Action, int Adds);

/// <summary>How far an initiative has come with one objective: the actions that count, in the order of their days, and what each adds.</summary>
internal sealed record Progress(Objective Objective, IReadOnlyList<Tally> Tallies)
{
    public int Reached => Tallies.Sum(t => t.Adds);

    /// <summary>What was there on the day by which it was promised; all of it where no day was said.</summary>
    public int ReachedInTime => Objective.DueOn is { } due ? ReachedBy(due) : Reached;

    /// <summary>The first day on which the target was there.</summary>
    public DateOnly? ReachedOn => Tallies.Select(t => t.Action.LastDay).FirstOrDefault(day => ReachedBy(day!.Value) >= Objective.Target);

    public int ReachedBy(DateOnly day) => Tallies.Where(t => t.Action.LastDay <= day).Sum(t => t.Adds);

    public ObjectiveState StateOn(DateOnly today) => (Reached >= Objective.Target, ReachedInTime >= Objective.Target, Objective.DueOn < today) switch
    {
        (true, true, _) => ObjectiveState.Reached,
        (true, false, _) => ObjectiveState.ReachedLate,
        (false, _, true) => ObjectiveState.Overdue,
        (false, _, false) => ObjectiveState.Underway,
    };

    public static IReadOnlyList<Progress> Of(Initiative initiative, IEnumerable<AttachedAction> attached)
    {
        var counting = attached.Where(a => a.CountsIn(initiative)).ToList();
        return [.. initiative.Objectives.OrderBy(o => o.Position).Select(objective => Of(objective, counting))];
    }

    /// <summary>How far actions that count have come with one objective.</summary>
    public static Progress Of(Objective objective, IReadOnlyList<AttachedAction> counting) =>
        new(objective, [.. Count(objective.Thing, [.. counting.Where(a => objective.Type is not { } type || a.Type == type)]).Where(t => t.Adds > 0)]);

    private static IEnumerable<Tally> Count(CountedThing thing, IReadOnlyList<AttachedAction> actions) => thing switch
    {
        CountedThing.Actions => actions.Select(a => new Tally(a, 1)),
        CountedThing.Companies => CountCompanies(actions),
        CountedThing.Participants => actions.Select(a => new Tally(a, a.Participants ?? 0)),
        CountedThing.RealisedSynergies => CountSynergies(actions, state => state.IsRealised),
        CountedThing.PotentialSynergies => CountSynergies(actions, state => state.IsPotential),
    };

    private static IEnumerable<Tally> CountCompanies(IReadOnlyList<AttachedAction> actions)
    {
        var known = new HashSet<string>(StringComparer.CurrentCultureIgnoreCase);
        return [.. actions.Select(a => new Tally(a, a.Companies.Count(known.Add)))];
    }

    private static IEnumerable<Tally> CountSynergies(IReadOnlyList<AttachedAction> actions, Func<SynergyState, bool> counts)
    {
        var adds = FollowedSynergies.Of(actions.SelectMany(a => a.Tellings)).Where(s => counts(s.State)).CountBy(s => s.CountsAt!.Value).ToDictionary();
        return actions.Select(a => new Tally(a, adds.GetValueOrDefault(a.Id)));
    }
}
