namespace Pole.Features.Observatory.Measures;

/// <summary>
/// The companies that came to at least one action. A named company counts once, at its first action of the scope, so that the
/// cells of a cut add up to the total; companies present but not named count at each action, for nothing tells them apart.
/// </summary>
internal sealed class CompaniesReached : IMeasure
{
    public string Code => "companies-reached";

    public Adds Adds => Adds.WithinItsScope;

    public TellsOf TellsOf => TellsOf.CompaniesCounted;

    public IEnumerable<Counted> Count(IReadOnlyList<Observed> observed)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var action in observed.OfType<ApprovedAction>())
        {
            var named = action.Companies.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var reached = named.Count(known.Add) + Math.Max(0, (action.Present ?? 0) - named.Count);
            if (reached > 0)
            {
                yield return new Counted(action, reached);
            }
        }
    }
}
