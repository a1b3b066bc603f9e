namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>A share of something lies between nothing and all of it.</summary>
internal sealed class PercentCheck : ICaseStudyCheck
{
    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study) =>
        from given in new[] { ("key-figures", study.KeyFigures), ("lead.figures", study.Lead.Figures), ("territory.figures", study.Territory.Figures) }
        from figure in given.Item2
        where figure.Unit == "%" && (figure.Value is < 0 or > 100 || figure.To > 100)
        select new SheetFinding("figures.percent", "« {0} » vaut {1} %.", figure.Label, figure.To ?? figure.Value)
        {
            Weight = FindingWeight.Contradiction,
            Fields = [given.Item1],
        };
}
