using System.Globalization;
using System.Text.RegularExpressions;
using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>The length that a step gives itself fits its dates.</summary>
internal sealed partial class DurationCheck : ICaseStudyCheck
{
    private const int MonthsOfYear = 12;

    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study)
    {
        foreach (var step in study.Steps)
        {
            if (step is not { From: { } from, To: { } to, Duration: { } said } || MonthsOf(said) is not { } months)
            {
                continue;
            }

            if (months > MostMonths(from, to))
            {
                yield return Finding(FindingWeight.Contradiction, step, from, to);
            }
            else if (from.Precision == DatePrecision.Year && to.Year - from.Year > 0 && months <= (to.Year - from.Year) * MonthsOfYear)
            {
                yield return Finding(FindingWeight.Doubt, step, from, to);
            }
        }
    }

    private static SheetFinding Finding(FindingWeight weight, Step step, PartialDate from, PartialDate to) => weight == FindingWeight.Contradiction
        ? new("steps.too-long", "« {0} » dure {1}, plus que de {2} à {3}.", step.Label, step.Duration!, from, to) { Weight = weight, Fields = ["steps"] }
        : new("steps.short", "« {0} » dure {1}, et va pourtant de {2} à {3}.", step.Label, step.Duration!, from, to) { Weight = weight, Fields = ["steps"] };

    private static int MostMonths(PartialDate from, PartialDate to)
    {
        var last = to.Precision == DatePrecision.Year ? MonthsOfYear : to.First.Month;
        return ((to.Year - from.Year) * MonthsOfYear) + last - from.First.Month + 1;
    }

    private static int? MonthsOf(string duration) => Length().Match(duration) is { Success: true } match
        ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) * (match.Groups["unit"].Value is "mois" ? 1 : MonthsOfYear)
        : null;

    [GeneratedRegex(@"\b(?<count>\d{1,3})\s+(?<unit>mois|ans?|années?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Length();
}
