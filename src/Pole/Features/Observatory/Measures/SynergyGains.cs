using Pole.Features.Actions;

namespace Pole.Features.Observatory.Measures;

/// <summary>
/// What the synergies that are there save in a year, in one unit. Units are never turned into one another, and what synergies that
/// may come would save is not counted (R13).
/// </summary>
internal sealed class SynergyGains(string unit, Func<YearlyGains, long?> thousandths) : IMeasure
{
    public static IReadOnlyList<SynergyGains> All { get; } =
    [
        new("tonnes", gains => gains.Tonnes), new("carbon", gains => gains.TonnesCarbon), new("water", gains => gains.CubicMetres),
        new("euros", gains => gains.Euros), new("kilometres", gains => gains.Kilometres),
    ];

    public string Code => $"gains-{unit}";

    public TellsOf TellsOf => TellsOf.Companies;

    public IEnumerable<Counted> Count(IReadOnlyList<Observed> observed) => observed.OfType<ApprovedAction>()
        .Select(action => new Counted(action, action.Synergies.Where(s => s.State.IsRealised).Sum(s => thousandths(s.Gains) ?? 0) / 1000m))
        .Where(counted => counted.Value > 0);
}
