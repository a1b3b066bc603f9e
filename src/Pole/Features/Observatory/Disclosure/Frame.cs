using System.Runtime.InteropServices;
using Pole.Features.Observatory.Measures;

namespace Pole.Features.Observatory.Disclosure;

/// <summary>Linked tables of one figure in which every margin is the sum of its parts, and which of their cells are hidden.</summary>
internal sealed class Frame
{
    private readonly CellKey scope;
    private readonly IReadOnlyList<(Way Way, Dictionary<string, int> Numbers)> ways;
    private readonly string[][] codes;
    private readonly IReadOnlyList<CutAxis> unused;
    private readonly GuardedCells cells;
    private readonly bool isToday;

    private Frame(CellKey scope, IReadOnlyList<IReadOnlyList<Way>> tables, IReadOnlyList<CutAxis> unused, IMeasure measure, IReadOnlyList<Counted> lines)
    {
        (this.scope, this.unused, isToday) = (scope, unused, measure.Adds is Adds.OnOneDay && lines.Any(line => line.What.CountsInAllYears));
        ways = [.. tables.SelectMany(table => table).Select(way => (way, new Dictionary<string, int>()))];
        List<(int[] At, Counted Line)> placed = [.. lines.Select(line => (PlaceOf(line), line))];
        var (sizes, first) = (ways.Select(way => way.Numbers.Count).ToList(), 0);
        cells = Add(new Lattice([.. tables.Select(table => sizes.GetRange((first += table.Count) - table.Count, table.Count))]), measure.TellsOf, placed);
        codes = [.. ways.Select(way => (string[])[.. way.Numbers.Keys])];
    }

    /// <param name="scope">The cell that all of it is within.</param>
    /// <param name="shared">The ways that every table is cut by.</param>
    /// <param name="alone">Ways that are a table each, beside the four cells and the axes.</param>
    public static Frame Of(CellKey scope, IReadOnlyList<Way> shared, IReadOnlyList<Way> alone, IMeasure measure, IReadOnlyList<Counted> lines)
    {
        // On an axis where nothing stands the whole is the only part.
        var used = Way.Axes.Where(axis => lines.Any(line => line.What.On(axis) is { Length: > 0 })).ToList();
        return new(
            scope,
            [shared, Way.Sides, .. alone.Select(way => (IReadOnlyList<Way>)[way]), .. used.Select(axis => (IReadOnlyList<Way>)[Way.On(axis)])],
            [.. Way.Axes.Except(used)],
            measure,
            lines);
    }

    /// <summary>Hides what must not be told, beside what other frames of the same figure hide already.</summary>
    public IEnumerable<CellKey> Hide(IReadOnlySet<CellKey> already)
    {
        var keys = Enumerable.Range(0, cells.Values.Length).Where(cell => cells.Values[cell] > 0).Select(cell => (Cell: cell, Key: KeyOf(cell))).ToList();
        foreach (var (cell, key) in keys)
        {
            cells.AreHidden[cell] = already.Contains(key);
        }

        Suppression.Hide(cells);
        return keys.Where(one => cells.AreHidden[one.Cell]).SelectMany(one => Names(one.Key));
    }

    /// <summary>Where a line stands on each way, in the order in which its codes are met.</summary>
    private int[] PlaceOf(Counted line)
    {
        var at = new int[ways.Count];
        for (var way = 0; way < at.Length; way++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(ways[way].Numbers, ways[way].Way.Of(line.What), out var isKnown);
            at[way] = isKnown ? number : number = ways[way].Numbers.Count;
        }

        return at;
    }

    private static GuardedCells Add(Lattice lattice, TellsOf tellsOf, IReadOnlyList<(int[] At, Counted Line)> lines)
    {
        var weights = new Weight?[lattice.Cells];
        foreach (var place in lines.GroupBy(line => Number(lattice, line.At)))
        {
            var part = new Weight(tellsOf);
            foreach (var (_, line) in place)
            {
                part.Add(line);
            }

            foreach (var cell in lattice.Holding(place.First().At))
            {
                (weights[cell] ??= new(tellsOf)).Add(part);
            }
        }

        return new(
            lattice,
            [.. weights.Select(weight => (double)(weight?.Value ?? 0))],
            [.. weights.Select(weight => weight is { Value: > 0, IsSmall: true })],
            lines.All(line => line.Line.Value == decimal.Truncate(line.Line.Value)));
    }

    /// <summary>A number that only this place has.</summary>
    private static long Number(Lattice lattice, int[] at)
    {
        var number = 0L;
        for (var way = 0; way < at.Length; way++)
        {
            number = (number * (lattice.Size(way) + 1)) + at[way];
        }

        return number;
    }

    private CellKey KeyOf(int cell)
    {
        var at = new int[ways.Count];
        cells.Lattice.Read(cell, at);
        return Enumerable.Range(0, at.Length).Where(way => at[way] > 0).Aggregate(scope, (key, way) => ways[way].Way.Narrow(key, codes[way][at[way] - 1]));
    }

    /// <summary>The cell, and its only part on each axis where nothing stands, which is the same figure. What there is today stands in no year as well.</summary>
    private IEnumerable<CellKey> Names(CellKey key)
    {
        var names = key is { By: null, Ademe: null, Axis: null }
            ? unused.Select(axis => key with { Axis = axis, Value = "" }).Append(key)
            : [key];
        return isToday ? names.SelectMany(name => new[] { name, name with { Year = null } }) : names;
    }
}
