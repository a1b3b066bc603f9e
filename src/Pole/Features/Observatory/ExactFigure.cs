using Pole.Features.Actions;
using Pole.Features.Observatory.Measures;

namespace Pole.Features.Observatory;

/// <summary>One figure to the unit, before anything is kept from anyone: its total and the four cells that add up to it (R14).</summary>
internal sealed class ExactFigure(string step, IReadOnlyList<Counted> lines)
{
    private readonly Lazy<ILookup<(ActionOperator By, bool Ademe), decimal>> cells = new(
        () => lines.ToLookup(line => (line.What.Operator, line.What.IsFundedByAdeme), line => line.Value));

    private readonly Dictionary<CutAxis, ILookup<string, Counted>> cuts = [];

    public string Step => step;

    public IReadOnlyList<Counted> Lines => lines;

    public decimal Total { get; } = lines.Sum(line => line.Value);

    public decimal Cell(ActionOperator by, bool ademe) => cells.Value[(by, ademe)].Sum();

    public decimal By(ActionOperator by) => Cell(by, true) + Cell(by, false);

    public decimal With(bool ademe) => Cell(ActionOperator.Pole, ademe) + Cell(ActionOperator.ThirdParty, ademe);

    /// <summary>The lines by where they stand on an axis; what stands nowhere on it is under an empty code.</summary>
    public ILookup<string, Counted> On(CutAxis axis)
    {
        lock (cuts)
        {
            return cuts.TryGetValue(axis, out var found) ? found : cuts[axis] = lines.ToLookup(line => line.What.On(axis) ?? "");
        }
    }

    /// <summary>The figures of a measure, one for each of its steps, in their order; a step that nothing reached is zero.</summary>
    public static IReadOnlyList<ExactFigure> Of(IMeasure measure, IReadOnlyList<Observed> observed)
    {
        var lines = measure.Count(observed).ToLookup(line => line.Step);
        return [.. measure.Steps.Select(step => new ExactFigure(step, [.. lines[step]]))];
    }
}
