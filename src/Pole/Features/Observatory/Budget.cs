using Pole.Platform.Web;
using Pole.Platform.Web.Charts;

namespace Pole.Features.Observatory;

/// <summary>
/// What actions cost as they say, and what each funder pays of it. An action paid beyond its cost adds nothing that hides what
/// another lacks: the part that nothing explains is counted action by action (R17 says the same of a funding plan).
/// </summary>
internal sealed record Budget(decimal Cost, IReadOnlyList<ChartBar> Bars)
{
    /// <summary>The funders that have a colour of their own; the others stand together.</summary>
    private const int Named = 3;

    public static Budget Of(IReadOnlyList<ApprovedAction> actions, Texts texts)
    {
        var funders = actions.SelectMany(action => action.Fundings)
            .GroupBy(funding => funding.Funder)
            .Select(funder => (Name: funder.Key, Cents: funder.Sum(f => f.Cents)))
            .OrderByDescending(funder => funder.Cents).ThenBy(funder => funder.Name, StringComparer.CurrentCulture)
            .ToList();
        var others = funders.Skip(Named).Sum(funder => funder.Cents);
        var paid = funders.Sum(funder => funder.Cents);
        var missing = actions.Sum(action => Math.Max(0, action.CostCents - action.Fundings.Sum(f => f.Cents)));
        return new(
            (paid + missing) / 100m,
            [
                .. funders.Take(Named).Select((funder, place) => new ChartBar(funder.Name, funder.Cents / 100m, place + 1)),
                .. others > 0 ? [new ChartBar(texts["Autres financeurs"], others / 100m, Named + 1)] : Array.Empty<ChartBar>(),
            ]);
    }
}
