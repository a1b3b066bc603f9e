namespace Pole.Features.Observatory.Disclosure;

/// <summary>
/// Chooses which cells to hide so that no small one can be computed from those that are told: cell suppression as national
/// statistical offices practise it. Small cells are hidden first (primary), then for each of them others (secondary), so that a
/// whole other set of figures says all that is told and differs there by a tenth or more. Such a set, once found, stays: what is
/// hidden later leaves it possible. Hence nothing has to be looked at again, and no reader who adds and subtracts comes to a single
/// value. Where the search finds no cheap one too much is hidden, never too little. Source: A. Hundepool et al., « Handbook on
/// Statistical Disclosure Control », ESSnet SDC, 2010, chapter 4 (p % rule, secondary suppression, the hypercube method of τ-ARGUS);
/// INSEE, « Guide du secret statistique », 2023.
/// </summary>
internal static class Suppression
{
    public static void Hide(GuardedCells cells)
    {
        int[] small = [.. Enumerable.Range(0, cells.Values.Length).Where(cell => cells.AreSmall[cell])];
        foreach (var cell in small)
        {
            cells.AreHidden[cell] = true;
        }

        var search = new ShiftSearch(cells);
        var isSafe = new bool[cells.Values.Length];
        foreach (var cell in small.OrderByDescending(cell => Open(cells.Lattice, cell)).ThenBy(cell => cell))
        {
            if (!isSafe[cell])
            {
                Cover(cells, search.Find(cell), cells.WidthOf(cell), isSafe);
            }
        }
    }

    /// <summary>Hides all that a shift changes. Other small cells that it changes far enough are safe with it.</summary>
    private static void Cover(GuardedCells cells, IReadOnlyList<int> shift, double width, bool[] isSafe)
    {
        foreach (var cell in shift)
        {
            cells.AreHidden[cell] = true;
            isSafe[cell] |= cells.AreSmall[cell] && cells.WidthOf(cell) <= width;
        }
    }

    /// <summary>How many ways a cell leaves open: the wider a cell, the more it hides with it, so the wide ones come first.</summary>
    private static int Open(Lattice lattice, int cell)
    {
        var at = new int[lattice.Ways];
        return lattice.WaysOf(lattice.Read(cell, at)).Count(way => at[way] == 0);
    }
}
