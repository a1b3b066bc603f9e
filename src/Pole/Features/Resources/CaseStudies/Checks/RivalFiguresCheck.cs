namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>Two figures that count the same thing at the same time say the same number.</summary>
internal sealed class RivalFiguresCheck : ICaseStudyCheck
{
    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study) =>
        from same in Counted(study).GroupBy(one => (Subject: SubjectOf(one.Figure), one.Figure.State, one.Figure.Date))
        where same.Key.Subject is not null
        let values = same.Select(one => one.Figure.Value).Distinct().ToList()
        where values.Count > 1
        select new SheetFinding("figures.rival", "« {0} » et « {1} » comptent la même chose et diffèrent : {2} et {3}.",
            same.First().Figure.Label, same.First(one => one.Figure.Value == values[1]).Figure.Label, values[0], values[1])
        {
            Fields = [.. same.Select(one => one.Field).Distinct(StringComparer.Ordinal)],
        };

    private static IEnumerable<(string Field, Figure Figure)> Counted(CaseStudy study) =>
        study.Territory.Figures.Select(figure => ("territory.figures", figure))
            .Concat(study.Lead.Figures.Select(figure => ("lead.figures", figure)))
            .Concat(study.KeyFigures.Select(figure => ("key-figures", figure)))
            .Where(one => one.figure is { To: null, Modifier: FigureModifier.Exactly });

    /// <summary>The unit, where the label says no more than the unit and who says it: <c>Territoires impliqués, selon…</c> counts territories.</summary>
    private static string? SubjectOf(Figure figure)
    {
        var words = figure.Label.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 1 or 2 && words[0].Equals(figure.Unit, StringComparison.OrdinalIgnoreCase) ? figure.Unit.ToLowerInvariant() : null;
    }
}
