namespace Pole.Features.Observatory.Disclosure;

public sealed class SuppressionTests
{
    [Fact]
    public void A_small_cell_takes_another_with_it_so_that_the_total_does_not_give_it_away() =>
        Assert.Equal([1, 2], Hidden(new([[3]]), 3, 10, 20));

    [Fact]
    public void Two_small_cells_of_one_company_each_take_a_third_with_them() =>
        Assert.Equal(3, Hidden(new([[3]]), 1, 1, 20).Count);

    [Fact]
    public void A_total_with_one_part_is_hidden_with_it() => Assert.Equal([0, 1], Hidden(new([[1]]), 3));

    [Fact]
    public void Where_nothing_is_small_everything_is_told() => Assert.Empty(Hidden(new([[2]]), 5, 10));

    [Fact]
    public void Where_no_corner_is_there_a_place_further_off_is_hidden_rather_than_the_total()
    {
        // Two rows and two columns, with something at two opposite corners only.
        var lattice = new Lattice([[2, 2]]);

        var hidden = Hidden(lattice, 3, 0, 0, 20);

        Assert.DoesNotContain(lattice.Cell(Lattice.Shared, [0, 0]), hidden);
        Assert.Contains(lattice.Cell(Lattice.Shared, [2, 2]), hidden);
    }

    [Fact]
    public void A_cell_stands_where_its_coordinates_say_in_every_table()
    {
        var (lattice, at) = (new Lattice([[3, 2], [2, 2], [4]]), new int[5]);
        for (var cell = 0; cell < lattice.Cells; cell++)
        {
            var table = lattice.Read(cell, at);
            Assert.Equal(table != Lattice.Shared && lattice.IsOpen(table, at), lattice.Cell(table, at) != cell);
        }

        Assert.Equal(4 + 12 + 4, lattice.Holding([3, 1, 2, 2, 4]).Distinct().Count());
    }

    /// <summary>A reader who knows every sum and that what is hidden is more than nothing finds at least two values for each small cell.</summary>
    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    public void Nothing_that_is_told_of_a_table_lets_a_small_cell_be_computed(int rows, int columns)
    {
        var random = new Random((rows * 100) + columns);
        for (var round = 0; round < 60; round++)
        {
            var lattice = new Lattice([[rows, columns]]);
            var cells = Filled(lattice, Figures(random, rows * columns));
            Suppression.Hide(cells);

            var others = Grid.AllThatFit(cells, Lattice.Shared, rows, columns).ToList();

            foreach (var small in Small(cells))
            {
                Assert.True(others.Select(grid => grid[small]).Distinct().Count() > 1, $"{cells.Lattice.Cells} gives away {small} in round {round}");
            }
        }
    }

    /// <summary>The same reader holds two tables beside each other that share their rows.</summary>
    [Fact]
    public void Nothing_that_is_told_of_linked_tables_lets_a_small_cell_be_computed()
    {
        var random = new Random(7);
        for (var round = 0; round < 80; round++)
        {
            var lattice = new Lattice([[2], [2], [2]]);
            var cells = Linked(lattice, random);
            Suppression.Hide(cells);

            var pairs = (from one in Grid.AllThatFit(cells, 1, 2, 2)
                         join two in Grid.AllThatFit(cells, 2, 2, 2) on (one[lattice.Cell(1, [1, 0, 0])], one[lattice.Cell(1, [2, 0, 0])]) equals (two[lattice.Cell(2, [1, 0, 0])], two[lattice.Cell(2, [2, 0, 0])])
                         select (one, two)).ToList();

            foreach (var small in Small(cells))
            {
                Assert.True(pairs.Select(pair => pair.one.TryGetValue(small, out var value) ? value : pair.two[small]).Distinct().Count() > 1, $"gives away {small} in round {round}");
            }
        }
    }

    private static IEnumerable<int> Small(GuardedCells cells) => Enumerable.Range(0, cells.Values.Length).Where(cell => cells.AreSmall[cell]);

    private static List<int> Hidden(Lattice lattice, params int[] figures)
    {
        var cells = Filled(lattice, figures);
        Suppression.Hide(cells);
        return [.. Enumerable.Range(0, lattice.Cells).Where(cell => cells.AreHidden[cell])];
    }

    private static int[] Figures(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => random.Next(3) == 0 ? 0 : random.Next(3) == 0 ? random.Next(5, 14) : random.Next(1, 7))];

    /// <summary>A single table, filled row by row.</summary>
    private static GuardedCells Filled(Lattice lattice, int[] figures)
    {
        var (values, at) = (new double[lattice.Cells], new int[lattice.Ways]);
        for (var place = 0; place < figures.Length; place++)
        {
            var left = place;
            for (var way = lattice.Ways - 1; way >= 0; way--)
            {
                (at[way], left) = (1 + (left % lattice.Size(way)), left / lattice.Size(way));
            }

            foreach (var cell in lattice.Holding(at))
            {
                values[cell] += figures[place];
            }
        }

        return Guarded(lattice, values);
    }

    /// <summary>Two tables of two rows, filled by things that stand in both.</summary>
    private static GuardedCells Linked(Lattice lattice, Random random)
    {
        var values = new double[lattice.Cells];
        for (var thing = 0; thing < 6; thing++)
        {
            var companies = random.Next(1, 6);
            foreach (var cell in lattice.Holding([random.Next(1, 3), random.Next(1, 3), random.Next(1, 3)]))
            {
                values[cell] += companies;
            }
        }

        return Guarded(lattice, values);
    }

    private static GuardedCells Guarded(Lattice lattice, double[] values) =>
        new(lattice, values, [.. values.Select(value => Secrecies.AreFew((decimal)value))], AreWhole: true);
}
