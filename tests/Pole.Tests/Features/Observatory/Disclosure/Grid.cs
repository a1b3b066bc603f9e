namespace Pole.Features.Observatory.Disclosure;

/// <summary>A reader who tries every table of rows and columns: which of them say all that is told?</summary>
internal static class Grid
{
    /// <summary>How far beyond the true value a reader tries: if another value is possible, a near one is.</summary>
    private const int Beyond = 1;

    /// <summary>Each table that fits, with its margins, by the places of its cells.</summary>
    public static IEnumerable<Dictionary<int, int>> AllThatFit(GuardedCells cells, int table, int rows, int columns) =>
        Fill(cells, table, rows, columns, new int[rows, columns], 0);

    private static IEnumerable<Dictionary<int, int>> Fill(GuardedCells cells, int table, int rows, int columns, int[,] grid, int place)
    {
        if (place == rows * columns)
        {
            return [WithMargins(cells, table, grid)];
        }

        var (row, column) = (place / columns, place % columns);
        return Guesses(cells, CellOf(cells, table, row + 1, column + 1)).SelectMany(guess =>
        {
            grid[row, column] = guess;
            return Fits(cells, table, grid, row, column) ? Fill(cells, table, rows, columns, grid, place + 1) : [];
        });
    }

    private static IEnumerable<int> Guesses(GuardedCells cells, int cell)
    {
        var value = (int)cells.Values[cell];
        return cells.AreHidden[cell] ? Enumerable.Range(Math.Max(1, value - Beyond), Math.Min(value, Beyond + 1) + Beyond) : [value];
    }

    /// <summary>Whether the row, the column and the whole that this place ends are as they are told.</summary>
    private static bool Fits(GuardedCells cells, int table, int[,] grid, int row, int column)
    {
        var (isLastRow, isLastColumn) = (row == grid.GetLength(0) - 1, column == grid.GetLength(1) - 1);
        return (!isLastColumn || IsAsTold(cells, CellOf(cells, table, row + 1, 0), Sum(grid, row, null)))
            && (!isLastRow || IsAsTold(cells, CellOf(cells, table, 0, column + 1), Sum(grid, null, column)))
            && (!isLastRow || !isLastColumn || IsAsTold(cells, CellOf(cells, table, 0, 0), Sum(grid, null, null)));
    }

    private static bool IsAsTold(GuardedCells cells, int cell, int sum) => cells.AreHidden[cell] || sum == (int)cells.Values[cell];

    private static int Sum(int[,] grid, int? row, int? column) =>
        (from r in Enumerable.Range(0, grid.GetLength(0))
         from c in Enumerable.Range(0, grid.GetLength(1))
         where (row is null || row == r) && (column is null || column == c)
         select grid[r, c]).Sum();

    private static Dictionary<int, int> WithMargins(GuardedCells cells, int table, int[,] grid) =>
        (from row in Enumerable.Range(0, grid.GetLength(0) + 1)
         from column in Enumerable.Range(0, grid.GetLength(1) + 1)
         select (Cell: CellOf(cells, table, row, column), Sum: Sum(grid, row == 0 ? null : row - 1, column == 0 ? null : column - 1)))
        .ToDictionary(one => one.Cell, one => one.Sum);

    private static int CellOf(GuardedCells cells, int table, int row, int column)
    {
        var at = new int[cells.Lattice.Ways];
        at[0] = row;
        at[table == Lattice.Shared ? 1 : cells.Lattice.OwnOf(table)[0]] = column;
        return cells.Lattice.Cell(table, at);
    }
}
