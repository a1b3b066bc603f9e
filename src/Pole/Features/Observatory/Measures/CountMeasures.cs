using Pole.Features.Actions;

namespace Pole.Features.Observatory.Measures;

/// <summary>How many actions were approved.</summary>
internal sealed class ActionsMeasure : IMeasure
{
    public string Code => "actions";

    public IEnumerable<Counted> Count(IReadOnlyList<ApprovedAction> actions) => actions.Select(a => new Counted(a, 1));
}

/// <summary>How many people took part.</summary>
internal sealed class ParticipantsMeasure : IMeasure
{
    public string Code => "participants";

    public IEnumerable<Counted> Count(IReadOnlyList<ApprovedAction> actions) =>
        actions.Where(a => a.Participants is > 0).Select(a => new Counted(a, a.Participants!.Value));
}

/// <summary>The hours spent; days and full-time equivalents keep their unit and are not among them.</summary>
internal sealed class HoursMeasure : IMeasure
{
    public string Code => "hours";

    public IEnumerable<Counted> Count(IReadOnlyList<ApprovedAction> actions) =>
        actions.Where(a => a.HourHundredths > 0).Select(a => new Counted(a, a.HourHundredths / 100m));
}

/// <summary>How many companies were approached, met and came: three steps that are never added.</summary>
internal sealed class FunnelMeasure : IMeasure
{
    public const string Approached = "Approchées";
    public const string Interviewed = "Entendues";
    public const string Present = "Présentes";

    public string Code => "funnel";

    public IReadOnlyList<string> Steps => [Approached, Interviewed, Present];

    public IEnumerable<Counted> Count(IReadOnlyList<ApprovedAction> actions) =>
        from action in actions
        from step in new[] { (Approached, action.Approached), (Interviewed, action.Interviewed), (Present, action.Present) }
        where step.Item2 is > 0
        select new Counted(action, step.Item2!.Value, step.Item1);
}

/// <summary>The synergies that are running or done.</summary>
internal sealed class RealisedSynergies : IMeasure
{
    public string Code => "synergies-done";

    public IEnumerable<Counted> Count(IReadOnlyList<ApprovedAction> actions) =>
        actions.Select(a => new Counted(a, a.Synergies.Count(s => s.IsRealised))).Where(c => c.Value > 0);
}

/// <summary>The synergies that are not there yet: never added to those that are (R13).</summary>
internal sealed class PotentialSynergies : IMeasure
{
    public string Code => "synergies-potential";

    public IEnumerable<Counted> Count(IReadOnlyList<ApprovedAction> actions) =>
        actions.Select(a => new Counted(a, a.Synergies.Count(s => s.IsPotential))).Where(c => c.Value > 0);
}
