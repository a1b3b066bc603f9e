namespace Pole.Features.Observatory.Disclosure;

/// <summary>
/// The places of all cells of linked tables: they share some ways of cutting, and each adds ways of its own. Coordinates count from
/// one; nought leaves a way open, so that margins are cells like any other. Where a table leaves all of its own ways open, the cell
/// is the same in every table: it is one of the shared table.
/// </summary>
internal sealed class Lattice
{
    /// <summary>The table of the shared ways alone.</summary>
    public const int Shared = 0;

    private readonly int[] sizes;
    private readonly int[][] ways;
    private readonly int[][] own;
    private readonly int[] offsets;

    /// <param name="tables">How many coordinates each way has: the shared ones, then those that each table adds.</param>
    public Lattice(IReadOnlyList<IReadOnlyList<int>> tables)
    {
        sizes = [.. tables.SelectMany(table => table)];
        var first = 0;
        own = [.. tables.Select(table => Enumerable.Range((first += table.Count) - table.Count, table.Count).ToArray())];
        ways = [own[Shared], .. own.Skip(1).Select(added => (int[])[.. own[Shared], .. added])];
        own[Shared] = [];
        offsets = new int[own.Length + 1];
        for (var table = 0; table < own.Length; table++)
        {
            offsets[table + 1] = offsets[table] + ways[table].Aggregate(1, (cells, way) => cells * (sizes[way] + 1));
        }
    }

    /// <summary>How many places there are; those of a table that are in the shared one as well stay empty.</summary>
    public int Cells => offsets[^1];

    /// <summary>The shared table and the others.</summary>
    public int Tables => own.Length;

    public int Ways => sizes.Length;

    public int Size(int way) => sizes[way];

    /// <summary>The ways of a table, the shared ones first.</summary>
    public int[] WaysOf(int table) => ways[table];

    /// <summary>The ways that a table adds.</summary>
    public int[] OwnOf(int table) => own[table];

    /// <summary>The place of a cell in a table that stands at these coordinates.</summary>
    public int Cell(int table, int[] at)
    {
        if (table != Shared && IsOpen(table, at))
        {
            table = Shared;
        }

        var place = 0;
        foreach (var way in ways[table])
        {
            place = (place * (sizes[way] + 1)) + at[way];
        }

        return offsets[table] + place;
    }

    /// <summary>Whether a table leaves all of its own ways open there.</summary>
    public bool IsOpen(int table, int[] at)
    {
        foreach (var way in own[table])
        {
            if (at[way] > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the coordinates of a cell; ways of other tables are open.</summary>
    /// <returns>Its table.</returns>
    public int Read(int cell, int[] at)
    {
        Array.Clear(at);
        var table = 0;
        while (cell >= offsets[table + 1])
        {
            table++;
        }

        var place = cell - offsets[table];
        foreach (var way in ways[table].Reverse())
        {
            at[way] = place % (sizes[way] + 1);
            place /= sizes[way] + 1;
        }

        return table;
    }

    /// <summary>Every cell that holds what stands at these coordinates, none of them nought.</summary>
    public IEnumerable<int> Holding(int[] at)
    {
        var point = new int[Ways];
        for (var table = 0; table < Tables; table++)
        {
            for (var open = 0; open < 1 << ways[table].Length; open++)
            {
                for (var i = 0; i < ways[table].Length; i++)
                {
                    point[ways[table][i]] = (open >> i & 1) == 1 ? 0 : at[ways[table][i]];
                }

                if (table == Shared || !IsOpen(table, point))
                {
                    yield return Cell(table, point);
                }
            }
        }
    }
}
