using System.Text.RegularExpressions;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>Synergies that are counted are also described, as many as there are; what is possible is not told one by one and is left aside (R13).</summary>
internal sealed partial class SynergyCountCheck : ICaseStudyCheck
{
    private static readonly string[] Fields = ["key-figures", "synergies"];

    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study)
    {
        foreach (var figure in study.FiguresIn(FigureState.Observed).Where(Counts))
        {
            var described = study.Synergies.Count(synergy => IsOfThose(figure.Label, synergy.State));
            if (described != figure.Value)
            {
                yield return new("synergies.counted", "« {0} » : {1} comptées, {2} décrites.", figure.Label, figure.Value, (decimal)described) { Fields = Fields };
            }
        }
    }

    private static bool Counts(Figure figure) =>
        figure is { To: null, Modifier: FigureModifier.Exactly } && figure.Unit.StartsWith("synergies", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfThose(string label, ReportedSynergyState state) => label switch
    {
        _ when UnderWay().IsMatch(label) => state == ReportedSynergyState.InProgress,
        _ when Contracted().IsMatch(label) => state == ReportedSynergyState.Contracted,
        _ when Found().IsMatch(label) => state == ReportedSynergyState.Identified,
        _ => state.Stage == SynergyStage.Realised,
    };

    [GeneratedRegex("en cours|engagée", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex UnderWay();

    [GeneratedRegex("contract", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Contracted();

    [GeneratedRegex("repérée|identifiée", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Found();
}
