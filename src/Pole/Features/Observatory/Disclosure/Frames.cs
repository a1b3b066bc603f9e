using Pole.Features.Observatory.Measures;

namespace Pole.Features.Observatory.Disclosure;

/// <summary>
/// The frames of a measure, step by step. A cell that stands in several frames is hidden in all once it is hidden in one, so the
/// order does not matter for what is safe.
/// </summary>
internal static class Frames
{
    private static readonly Way[] None = [];

    public static IEnumerable<(string Step, Frame Frame)> Of(IMeasure measure, IReadOnlyList<Observed> observed) => measure.Adds switch
    {
        Adds.Everywhere => Of(measure, default, [Way.Year, Way.Region], None, observed),
        Adds.OnOneDay => OnOneDay(measure, observed),
        Adds.WithinItsScope => Regions(observed).SelectMany(Years).SelectMany(one => Of(measure, one.Scope.Cell, None, AloneIn(one.Scope), one.Held)),
    };

    /// <summary>All of it, and each region by itself.</summary>
    private static IEnumerable<(Scope Scope, IReadOnlyList<Observed> Held)> Regions(IReadOnlyList<Observed> observed) =>
        observed.GroupBy(one => one.Region).Select(region => (new Scope(Region: region.Key), (IReadOnlyList<Observed>)[.. region])).Prepend((new Scope(), observed));

    /// <summary>All years, and each year by itself.</summary>
    private static IEnumerable<(Scope Scope, IReadOnlyList<Observed> Held)> Years((Scope Scope, IReadOnlyList<Observed> Held) all) =>
        all.Held.GroupBy(one => one.FirstDay.Year).Select(year => (all.Scope with { Year = year.Key }, (IReadOnlyList<Observed>)[.. year]))
            .Prepend((all.Scope, [.. all.Held.Where(one => one.CountsInAllYears)]));

    private static Way[] AloneIn(Scope scope) => scope switch
    {
        { Year: null, Region: null } => [Way.Year, Way.Region],
        { Year: null } => [Way.Year],
        { Region: null } => [Way.Region],
        _ => None,
    };

    private static IEnumerable<(string Step, Frame Frame)> OnOneDay(IMeasure measure, IReadOnlyList<Observed> observed) =>
        observed.GroupBy(one => one.FirstDay.Year).SelectMany(year => Of(measure, new CellKey(year.Key), [Way.Region], None, [.. year]));

    private static IEnumerable<(string Step, Frame Frame)> Of(
        IMeasure measure, CellKey scope, IReadOnlyList<Way> shared, IReadOnlyList<Way> alone, IReadOnlyList<Observed> observed) =>
        from step in measure.Count(observed).Where(line => line.Value > 0).GroupBy(line => line.Step)
        select (step.Key, Frame.Of(scope, shared, alone, measure, [.. step]));
}
