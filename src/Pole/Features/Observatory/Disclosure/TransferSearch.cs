namespace Pole.Features.Observatory.Disclosure;

/// <summary>
/// Where no hypercube has all its corners: looks for the cheapest shift in which something stands in any other place instead of in
/// the cell. The margins that hold both places stay as they are.
/// </summary>
internal sealed class TransferSearch(GuardedCells cells, Shift shift)
{
    private readonly Lattice lattice = cells.Lattice;
    private readonly int[] from = new int[cells.Lattice.Ways];
    private readonly int[] to = new int[cells.Lattice.Ways];
    private readonly int[] point = new int[cells.Lattice.Ways];
    private int direction;

    public void Find(int cell)
    {
        var held = new int[lattice.Ways];
        var table = lattice.Read(cell, held);
        var places = PlacesOf(table);
        bool IsWithin(int[] place) => lattice.WaysOf(table).All(way => held[way] == 0 || held[way] == place[way]);
        foreach (var inside in places.Where(IsWithin))
        {
            foreach (var outside in places.Where(place => !IsWithin(place)))
            {
                Weigh(table, inside, outside, 1);
                Weigh(table, inside, outside, -1);
            }
        }
    }

    /// <summary>The places of a table with nothing open that hold something.</summary>
    private List<int[]> PlacesOf(int table)
    {
        List<int[]> places = [new int[lattice.Ways]];
        foreach (var way in lattice.WaysOf(table))
        {
            places = [.. places.SelectMany(place => Enumerable.Range(1, lattice.Size(way)).Select(coordinate => With(place, way, coordinate)))];
        }

        return [.. places.Where(place => cells.Values[lattice.Cell(table, place)] > 0)];
    }

    private static int[] With(int[] place, int way, int coordinate)
    {
        var with = (int[])place.Clone();
        with[way] = coordinate;
        return with;
    }

    private void Weigh(int table, int[] inside, int[] outside, int either)
    {
        (direction, var isShared) = (either, lattice.WaysOf(Lattice.Shared).All(way => inside[way] == outside[way]));
        inside.CopyTo(from, 0);
        outside.CopyTo(to, 0);
        shift.Clear();
        if (Take(table) && (isShared || ((table == Lattice.Shared || Take(Lattice.Shared))
            && Enumerable.Range(1, lattice.Tables - 1).All(linked => linked == table || TakeLinked(linked)))))
        {
            shift.Keep();
        }
    }

    private bool Take(int table)
    {
        var ways = lattice.WaysOf(table);
        for (var open = 0; open < 1 << ways.Length; open++)
        {
            var (one, two) = (Margin(table, from, open), Margin(table, to, open));
            if (one != two && (!shift.Take(one, direction) || !shift.Take(two, -direction)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The margin of a place; that of the shared table counts as one place, for it is taken there.</summary>
    private int Margin(int table, int[] at, int open)
    {
        var ways = lattice.WaysOf(table);
        for (var i = 0; i < ways.Length; i++)
        {
            point[ways[i]] = (open >> i & 1) == 1 ? 0 : at[ways[i]];
        }

        return table != Lattice.Shared && lattice.IsOpen(table, point) ? -1 : lattice.Cell(table, point);
    }

    /// <summary>In a linked table the two places may stand at the same coordinates of its own, or each where it holds the least.</summary>
    private bool TakeLinked(int table)
    {
        var (own, mark, best, least) = (new OwnCoordinates(lattice, table), shift.Mark(), 0, double.PositiveInfinity);
        for (var choice = 1; choice <= own.Count && least > mark.Cost; choice++)
        {
            own.Set(from, choice);
            own.Set(to, choice);
            if (Take(table) && shift.Cost < least)
            {
                (best, least) = (choice, shift.Cost);
            }

            shift.Return(mark);
        }

        var (first, second) = best > 0 ? (best, best) : (Least(table, own, from), Least(table, own, to));
        own.Set(from, first);
        own.Set(to, second);
        var isTaken = first > 0 && second > 0 && Take(table);
        own.Set(from, 0);
        own.Set(to, 0);
        return isTaken;
    }

    private int Least(int table, OwnCoordinates own, int[] at)
    {
        var (best, least) = (0, double.PositiveInfinity);
        for (var choice = 1; choice <= own.Count; choice++)
        {
            own.Set(at, choice);
            var value = cells.Values[lattice.Cell(table, at)];
            (best, least) = value > shift.Width && value < least ? (choice, value) : (best, least);
        }

        return best;
    }
}
