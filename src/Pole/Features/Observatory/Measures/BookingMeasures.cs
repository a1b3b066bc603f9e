namespace Pole.Features.Observatory.Measures;

/// <summary>The places taken in trainings that were held.</summary>
internal sealed class TrainingSeats : IMeasure
{
    public string Code => "training-seats";

    public TellsOf TellsOf => TellsOf.Companies;

    public IEnumerable<Counted> Count(IReadOnlyList<Observed> observed) =>
        observed.OfType<SeatsDelivered>().Where(seats => seats.IsTraining).Select(seats => new Counted(seats, seats.Seats));
}

/// <summary>The different organisations that took places in trainings; each counts at its first of the scope.</summary>
internal sealed class CompaniesInTraining : IMeasure
{
    public string Code => "companies-in-training";

    public Adds Adds => Adds.WithinItsScope;

    public TellsOf TellsOf => TellsOf.CompaniesCounted;

    public IEnumerable<Counted> Count(IReadOnlyList<Observed> observed)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. observed.OfType<SeatsDelivered>().Where(seats => seats.IsTraining && seats.Companies.Any(known.Add)).Select(seats => new Counted(seats, 1))];
    }
}
