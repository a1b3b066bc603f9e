namespace Pole.Features.Observatory.Disclosure;

/// <summary>
/// Looks for the cheapest shift that changes a cell. First hypercubes: on some of the ways of the cell another coordinate is taken
/// beside its own; the corners change in turn up and down, so that every margin that leaves one of these ways open stays as it is,
/// and the margins that leave other ways open change like the corners. Source: D. Repsilber, « Preservation of confidentiality in
/// aggregated data », 1994; S. Giessing and D. Repsilber, « Tools and strategies to protect multiple tables with the GHQUAR cell
/// suppression engine », in: Inference Control in Statistical Databases, LNCS 2316, 2002.
/// </summary>
internal sealed class ShiftSearch(GuardedCells cells)
{
    private static readonly int[] Directions = [1, -1];

    private readonly Lattice lattice = cells.Lattice;
    private readonly int[] at = new int[cells.Lattice.Ways];
    private readonly int[] other = new int[cells.Lattice.Ways];
    private readonly int[] point = new int[cells.Lattice.Ways];
    private readonly Shift shift = new(cells);
    private int direction;

    /// <summary>Every cell of the shift, the one it was looked for among them; all change by the width of that one.</summary>
    public IReadOnlyList<int> Find(int cell)
    {
        shift.Begin(cells.WidthOf(cell));
        var table = lattice.Read(cell, at);
        int[] set = [.. lattice.WaysOf(table).Where(way => at[way] > 0)];
        int[] open = [.. lattice.WaysOf(table).Where(way => at[way] == 0)];
        for (var chosen = (1 << set.Length) - 1; chosen > 0 && shift.BestCost > 0; chosen--)
        {
            Fill(table, open, [.. set.Where((_, i) => (chosen >> i & 1) == 1)]);
        }

        if (!shift.IsFound)
        {
            new TransferSearch(cells, shift).Find(cell);
        }

        if (!shift.IsFound)
        {
            // All there is stands in one place: every margin changes, and is hidden, the total too.
            Fill(table, open, []);
        }

        return shift.Best;
    }

    /// <summary>Tries every coordinate on the ways that the cell leaves open, then every other one on those that vary.</summary>
    private void Fill(int table, ReadOnlySpan<int> open, ReadOnlySpan<int> varied)
    {
        if (open is [var way, .. var rest])
        {
            for (at[way] = 1; at[way] <= lattice.Size(way); at[way]++)
            {
                Fill(table, rest, varied);
            }

            at[way] = 0;
        }
        else if (cells.Values[lattice.Cell(table, at)] > 0)
        {
            Vary(table, varied);
        }
    }

    private void Vary(int table, ReadOnlySpan<int> varied)
    {
        if (varied is [var way, .. var rest])
        {
            for (var coordinate = 1; coordinate <= lattice.Size(way) && shift.BestCost > 0; coordinate++)
            {
                if (coordinate != at[way])
                {
                    other[way] = coordinate;
                    Vary(table, rest);
                }
            }

            other[way] = 0;
            return;
        }

        foreach (var either in Directions)
        {
            direction = either;
            shift.Clear();
            if (TakeAll(table))
            {
                shift.Keep();
            }
        }
    }

    private bool TakeAll(int table)
    {
        if (!Take(table))
        {
            return false;
        }

        if (lattice.OwnOf(table).Any(way => other[way] > 0))
        {
            return true;
        }

        // The shared ways alone vary: what changes there changes in every table.
        return (table == Lattice.Shared || Take(Lattice.Shared))
            && Enumerable.Range(1, lattice.Tables - 1).All(linked => linked == table || TakeLinked(linked));
    }

    /// <summary>Takes the corners and their margins in one table.</summary>
    private bool Take(int table)
    {
        var ways = lattice.WaysOf(table);
        for (var corner = 0; corner < 1 << ways.Length; corner++)
        {
            var sign = direction;
            for (var i = 0; i < ways.Length; i++)
            {
                var isOther = (corner >> i & 1) == 1;
                sign = isOther && other[ways[i]] > 0 ? -sign : sign;
                point[ways[i]] = isOther ? other[ways[i]] : at[ways[i]];
            }

            if ((table == Lattice.Shared || !lattice.IsOpen(table, point)) && !shift.Take(lattice.Cell(table, point), sign))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes them in a linked table, where its own coordinates are free to choose.</summary>
    private bool TakeLinked(int table)
    {
        var (own, mark, best, least) = (new OwnCoordinates(lattice, table), shift.Mark(), 0, double.PositiveInfinity);
        for (var choice = 1; choice <= own.Count && least > mark.Cost; choice++)
        {
            own.Set(at, choice);
            if (Take(table) && shift.Cost < least)
            {
                (best, least) = (choice, shift.Cost);
            }

            shift.Return(mark);
        }

        own.Set(at, best);
        var isTaken = best > 0 && Take(table);
        own.Set(at, 0);
        return isTaken;
    }
}
