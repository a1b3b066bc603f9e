using System.Globalization;
using System.Text.RegularExpressions;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>A number that the title or the summary gives with a unit is one of those that the record gives with that unit.</summary>
internal sealed partial class SummaryCheck : ICaseStudyCheck
{
    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study)
    {
        var figures = Figures(study).ToList();
        foreach (Match match in Counted().Matches($"{resource.Title}. {resource.Summary}"))
        {
            var number = decimal.Parse(string.Concat(match.Groups["number"].Value.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
            var same = figures.Where(figure => figure.Unit.Equals(match.Groups["unit"].Value, StringComparison.OrdinalIgnoreCase)).ToList();
            if (same.Count > 0 && !Explains(same, number))
            {
                yield return new("summary.figure", "Le résumé dit « {0} » ; les chiffres de la fiche ne le donnent pas.", match.Value) { Fields = ["summary", "key-figures"] };
            }
        }
    }

    private static IEnumerable<Figure> Figures(CaseStudy study) =>
        [.. study.KeyFigures, .. study.Territory.Figures, .. study.Lead.Figures, .. study.Synergies.SelectMany(synergy => synergy.Gains)];

    /// <summary>A figure, an end of a range, or the sum of figures of one state.</summary>
    private static bool Explains(List<Figure> same, decimal number) =>
        same.Exists(figure => figure.Value == number || figure.To == number)
        || same.GroupBy(figure => figure.State).Any(state => state.Sum(figure => figure.Value) == number);

    [GeneratedRegex(@"(?<![\d,-])(?<number>\d{1,3}([ \u00A0\u202F]\d{3})+|\d+)[ \u00A0\u202F](?<unit>\p{L}{4,})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Counted();
}
