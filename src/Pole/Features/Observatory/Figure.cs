using System.Globalization;
using Pole.Features.Actions;
using Pole.Features.Observatory.Disclosure;
using Pole.Features.Observatory.Measures;

namespace Pole.Features.Observatory;

/// <summary>
/// One figure as its reader may see it, with its four cells, operator × co-financed by ADEME or not, which add up to it (R14).
/// It tells nothing that the secrets keep; <see cref="ExactFigure"/> is what they are kept from.
/// </summary>
internal sealed class Figure(ExactFigure exact, CellKey scope, Secrets secrets, IReadOnlyDictionary<int, decimal>? ownYears = null)
{
    public string Step => exact.Step;

    public Published Total => Tell(exact.Total, scope);

    public bool IsZero => exact.Lines.Count == 0;

    public bool HasDemo => exact.Lines.Any(line => line.What.IsDemo);

    public bool IsAnythingHidden => !Total.IsTold || Cells.Any(cell => !cell.Value.IsTold) || By(CutAxis.Year).Any(year => !year.Value.IsTold);

    public IEnumerable<(ActionOperator By, bool Ademe, Published Value)> Cells =>
        from side in Enum.GetValues<ActionOperator>() from ademe in new[] { true, false } select (side, ademe, Cell(side, ademe));

    public Published Cell(ActionOperator by, bool ademe) => Tell(exact.Cell(by, ademe), scope with { By = by, Ademe = ademe });

    public Published By(ActionOperator by) => Tell(exact.By(by), scope with { By = by });

    public Published With(bool ademe) => Tell(exact.With(ademe), scope with { Ademe = ademe });

    /// <summary>Whether the years are each their own figure, and no parts of this one.</summary>
    public bool HasYearsOfTheirOwn => ownYears is not null;

    /// <summary>The axes on which something of it stands.</summary>
    public IEnumerable<CutAxis> Axes => Enum.GetValues<CutAxis>().Where(axis => exact.On(axis).Any(part => part.Key.Length > 0));

    /// <summary>The figure cut on an axis, in the order of the codes; what stands nowhere on it is under an empty code.</summary>
    public IReadOnlyList<(string Code, Published Value)> By(CutAxis axis) => axis is CutAxis.Year && ownYears is not null
        ? [.. ownYears.OrderBy(year => year.Key).Select(year => (year.Key.ToString(CultureInfo.InvariantCulture), Tell(year.Value, scope with { Year = year.Key })))]
        : [.. Parts(axis).OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => (part.Key, Tell(part.Sum(line => line.Value), On(axis, part))))];

    /// <summary>The years added up one after the other; once one of them is not told, no later sum is, for it would tell it.</summary>
    public IReadOnlyList<(string Code, Published Value)> AddedUp()
    {
        var (sum, secrecy) = (0m, Secrecy.Told);
        var years = new List<(string Code, Published Value)>();
        foreach (var (code, value) in By(CutAxis.Year))
        {
            (sum, secrecy) = (sum + (value.Value ?? 0), secrecy is Secrecy.Told && !value.IsTold ? Secrecy.Withheld : secrecy);
            years.Add((code, Published.Of(sum, secrecy)));
        }

        return years;
    }

    /// <summary>How far a target is reached. What is asked beside a year and a region is told to those who see everything.</summary>
    public Published Reached(Target target)
    {
        var value = ownYears is not null && target.Year is { } year ? ownYears.GetValueOrDefault(year) : exact.Lines.Where(line => target.Counts(line.What)).Sum(line => line.Value);
        return target.IsOfYearAndRegion
            ? Tell(value, new CellKey(target.Year, target.Region))
            : Published.Of(value, secrets.TellsLines ? Secrecy.Told : Secrecy.Withheld);
    }

    /// <summary>What is counted. How much each line adds is told where it gives no company away.</summary>
    public IEnumerable<FigureLine> Lines => exact.Lines.Select(line => new FigureLine(line.What, secrets.TellsLines ? line.Value : null, line.Step));

    private ILookup<string, Counted> Parts(CutAxis axis) => exact.On(axis);

    private CellKey On(CutAxis axis, IGrouping<string, Counted> part) => axis switch
    {
        CutAxis.Year => scope with { Year = part.First().What.FirstDay.Year },
        CutAxis.Region => scope with { Region = part.Key },
        CutAxis.Side => scope with { By = part.First().What.Operator, Ademe = part.First().What.IsFundedByAdeme },
        CutAxis.Type or CutAxis.Service or CutAxis.Size or CutAxis.Member => scope with { Axis = axis, Value = part.Key },
    };

    private Published Tell(decimal value, CellKey key) => Published.Of(value, value == 0 ? Secrecy.Told : secrets.Of(exact.Step, key));
}

/// <summary>A line of the list that a figure opens.</summary>
internal sealed record FigureLine(Observed What, decimal? Value, string Step);
