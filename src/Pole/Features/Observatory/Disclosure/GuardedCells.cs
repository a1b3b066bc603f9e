namespace Pole.Features.Observatory.Disclosure;

/// <summary>The figures of linked tables, which of them rest on few companies, and which are hidden.</summary>
/// <param name="Values">Nought where there is nothing: that is told.</param>
/// <param name="AreSmall">Whether a figure rests on too few companies.</param>
/// <param name="AreWhole">Whether they are whole numbers, as who reads them knows.</param>
internal sealed record GuardedCells(Lattice Lattice, double[] Values, bool[] AreSmall, bool AreWhole)
{
    /// <summary>The part of a figure by which who reads must at least be in doubt. Source: the p % rule with p = 10, as in <see cref="Suppression"/>.</summary>
    private const double Part = 0.1;

    public bool[] AreHidden { get; } = new bool[Values.Length];

    /// <summary>How far apart two values that the cell may have must be at least.</summary>
    public double WidthOf(int cell) => AreWhole ? Math.Max(1, Math.Ceiling(Values[cell] * Part)) : Values[cell] * Part;
}
