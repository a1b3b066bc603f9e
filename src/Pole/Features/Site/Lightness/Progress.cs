namespace Pole.Features.Site.Lightness;

/// <summary>How far the site has come on the RGESN: the weight of what it meets in the weight of what applies to it.</summary>
internal sealed record Progress(int Met, int Unmet, int NotApplicable, double Score)
{
    public static Progress Of(IReadOnlyCollection<Criterion> criteria)
    {
        var met = criteria.Where(c => c.State == CriterionState.Met).ToList();
        var unmet = criteria.Where(c => c.State == CriterionState.Unmet).ToList();
        var reached = met.Sum(c => c.Level.Weight);
        var possible = reached + unmet.Sum(c => c.Level.Weight);
        return new(met.Count, unmet.Count, criteria.Count - met.Count - unmet.Count, possible == 0 ? 0 : 100.0 * reached / possible);
    }
}
