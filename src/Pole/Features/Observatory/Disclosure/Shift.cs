namespace Pole.Features.Observatory.Disclosure;

/// <summary>
/// A way in which what is hidden could be otherwise without any figure that is told saying so: some cells hold more by the same
/// width, others less. Being weighed, it costs what it would hide beside what is hidden already.
/// </summary>
internal sealed class Shift(GuardedCells cells)
{
    private List<int> taken = [];
    private List<int> best = [];

    public double Width { get; private set; }

    public double Cost { get; private set; }

    public double BestCost { get; private set; }

    /// <summary>The cells of the cheapest shift that was kept.</summary>
    public IReadOnlyList<int> Best => best;

    public bool IsFound => BestCost < double.PositiveInfinity;

    /// <summary>Starts anew, for a cell that is to be protected.</summary>
    public void Begin(double width)
    {
        (Width, BestCost) = (width, double.PositiveInfinity);
        best.Clear();
    }

    public void Clear()
    {
        taken.Clear();
        Cost = 0;
    }

    public (int Count, double Cost) Mark() => (taken.Count, Cost);

    /// <summary>Takes back what was taken since.</summary>
    public void Return((int Count, double Cost) mark)
    {
        taken.RemoveRange(mark.Count, taken.Count - mark.Count);
        Cost = mark.Cost;
    }

    /// <summary>Has a cell hold more or less. What is nothing stays nothing, for that is told; what shrinks stays more than nothing.</summary>
    /// <returns>Whether it can, and costs less than the best one so far.</returns>
    public bool Take(int cell, int sign)
    {
        var value = cells.Values[cell];
        if (value <= 0 || (sign < 0 && value <= Width))
        {
            return false;
        }

        taken.Add(cell);
        Cost += cells.AreHidden[cell] ? 0 : value + 1;
        return Cost < BestCost;
    }

    public void Keep()
    {
        (taken, best) = (best, taken);
        BestCost = Cost;
    }
}
