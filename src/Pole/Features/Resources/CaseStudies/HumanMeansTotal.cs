namespace Pole.Features.Resources.CaseStudies;

/// <summary>The sum of the work told, where it may be summed: one unit, exact numbers, each counted a known number of times.</summary>
internal sealed record HumanMeansTotal(decimal Value, string Unit)
{
    public static HumanMeansTotal? Of(IReadOnlyList<HumanMeans> means) =>
        means.Count > 1 && means.All(m => IsExact(m) && m.Unit == means[0].Unit)
            ? new(means.Sum(m => m.Whole), means[0].Unit)
            : null;

    private static bool IsExact(HumanMeans means) => means is
    {
        To: null,
        Modifier: FigureModifier.Exactly,
        State: FigureState.Observed,
    } && (means.Per is null || means.Times is not null);
}
