namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>A yearly gain that is announced should be explained by the synergies that are realised; those under way are left aside (R13).</summary>
internal sealed class GainSumCheck : ICaseStudyCheck
{
    private const string Year = "/an";

    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study)
    {
        var gains = study.Synergies.Where(synergy => synergy.State.Stage == SynergyStage.Realised)
            .SelectMany(synergy => synergy.Gains).Where(gain => gain.State == FigureState.Observed).Select(Plain).ToList();
        foreach (var figure in study.FiguresIn(FigureState.Observed).Where(figure => figure.Unit.EndsWith(Year, StringComparison.Ordinal)))
        {
            var (announced, unit) = Plain(figure);
            var explained = gains.Where(gain => gain.Unit == unit).Sum(gain => gain.Value);
            if (explained > announced)
            {
                yield return new("gains.exceed", "« {0} » : {1} {2} annoncés, les synergies réalisées en donnent {3}.", figure.Label, announced, unit, explained)
                {
                    Weight = FindingWeight.Contradiction,
                    Fields = ["key-figures", "synergies"],
                };
            }
            else if (explained > 0 && explained < announced)
            {
                yield return new("gains.unexplained", "« {0} » : {1} {2} annoncés, les synergies réalisées qui sont décrites en expliquent {3}.", figure.Label, announced, unit, explained)
                {
                    Fields = ["key-figures", "synergies"],
                };
            }
        }
    }

    /// <summary>Kilotonnes are counted in tonnes.</summary>
    private static (decimal Value, string Unit) Plain(Figure figure) =>
        figure.Unit.StartsWith("kt", StringComparison.Ordinal) ? (figure.Value * 1000, figure.Unit[1..]) : (figure.Value, figure.Unit);
}
