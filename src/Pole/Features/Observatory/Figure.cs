using Pole.Features.Actions;
using Pole.Features.Observatory.Measures;

namespace Pole.Features.Observatory;

/// <summary>One figure with its four cells, operator × co-financed by ADEME or not, which add up to it (R14).</summary>
internal sealed record Figure(string Step, IReadOnlyList<Counted> Lines)
{
    public decimal Total => Lines.Sum(line => line.Value);

    public decimal Cell(ActionOperator by, bool ademe) =>
        Lines.Where(line => line.Action.Operator == by && line.Action.IsFundedByAdeme == ademe).Sum(line => line.Value);

    public decimal By(ActionOperator by) => Cell(by, true) + Cell(by, false);

    public decimal With(bool ademe) => Cell(ActionOperator.Pole, ademe) + Cell(ActionOperator.ThirdParty, ademe);

    /// <summary>The figures of a measure, one for each of its steps, in their order; a step that nothing reached is zero.</summary>
    public static IReadOnlyList<Figure> Of(IMeasure measure, IReadOnlyList<ApprovedAction> actions)
    {
        var lines = measure.Count(actions).ToLookup(line => line.Step);
        return [.. measure.Steps.Select(step => new Figure(step, [.. lines[step]]))];
    }
}
