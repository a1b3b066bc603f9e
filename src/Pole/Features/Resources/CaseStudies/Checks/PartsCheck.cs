namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>
/// Where a list of figures gives a whole and what it is made of (40 members, of whom so many farmer members, brand
/// members…), the parts sum to the whole. The parts are those whose label names the unit of the whole.
/// </summary>
internal sealed class PartsCheck : ICaseStudyCheck
{
    private const int FewestParts = 3;

    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study) =>
    [
        .. In("lead.figures", study.Lead.Figures),
        .. In("territory.figures", study.Territory.Figures),
        .. In("key-figures", [.. study.FiguresIn(FigureState.Observed)]),
    ];

    private static IEnumerable<SheetFinding> In(string field, IReadOnlyList<Figure> figures)
    {
        foreach (var whole in figures.Where(figure => figure.To is null && figure.Modifier == FigureModifier.Exactly))
        {
            var word = whole.Unit.TrimEnd('s');
            var parts = figures.Where(figure => figure.Unit != whole.Unit && figure.Unit != "%" && figure.Label.Contains(word, StringComparison.OrdinalIgnoreCase)).ToList();
            if (word.Length > 3 && parts.Count >= FewestParts && parts.Sum(part => part.Value) is var sum && sum != whole.Value)
            {
                yield return new("figures.parts", "« {0} » : {1} annoncés, leurs parties font {2}.", whole.Label, whole.Value, sum)
                {
                    Weight = FindingWeight.Contradiction,
                    Fields = [field],
                };
            }
        }
    }
}
