namespace Pole.Features.Observatory.Disclosure;

/// <summary>The choices of coordinates on the ways that a table adds, numbered from one; nought leaves them all open.</summary>
internal readonly record struct OwnCoordinates(Lattice Lattice, int Table)
{
    public int Count
    {
        get
        {
            var count = 1;
            foreach (var way in Lattice.OwnOf(Table))
            {
                count *= Lattice.Size(way);
            }

            return count;
        }
    }

    public void Set(int[] at, int choice)
    {
        var left = choice - 1;
        foreach (var way in Lattice.OwnOf(Table))
        {
            at[way] = choice == 0 ? 0 : 1 + (left % Lattice.Size(way));
            left /= Lattice.Size(way);
        }
    }
}
