namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>Dates follow one another: the steps among themselves, within the initiative, and before the sheet was last brought up to date.</summary>
internal sealed class DateOrderCheck : ICaseStudyCheck
{
    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study)
    {
        if (study is { Started: { } start, Ended: { } end } && end.First < start.First)
        {
            yield return new("dates.end", "La fin ({0}) vient avant le début ({1}).", end, start) { Weight = FindingWeight.Contradiction, Fields = ["started", "ended"] };
        }

        foreach (var (step, next) in study.Steps.Zip(study.Steps.Skip(1)))
        {
            if (step.From is { } from && next.From is { } then && Latest(then) < from.First)
            {
                yield return new("steps.order", "« {0} » ({1}) est racontée avant « {2} » ({3}).", step.Label, from, next.Label, then) { Fields = ["steps"] };
            }
        }

        foreach (var finding in study.Steps.SelectMany(step => Alone(step, resource, study)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<SheetFinding> Alone(Step step, Resource resource, CaseStudy study)
    {
        if (step is { From: { } from, To: { } to } && Latest(to) < from.First)
        {
            yield return new("steps.end", "« {0} » finit ({1}) avant de commencer ({2}).", step.Label, to, from) { Weight = FindingWeight.Contradiction, Fields = ["steps"] };
        }

        if ((step.To ?? step.From) is { } last && study.Started is { } start && Latest(last) < start.First)
        {
            yield return new("steps.before", "« {0} » ({1}) a lieu avant le début de l’initiative ({2}).", step.Label, last, start) { Fields = ["started", "steps"] };
        }

        if (step.From is { } first && study.Ended is { } end && first.First > Latest(end))
        {
            yield return new("steps.after", "« {0} » ({1}) a lieu après la fin de l’initiative ({2}).", step.Label, first, end) { Fields = ["ended", "steps"] };
        }

        if (step.From is { } when && resource.Updated is { } updated && when.First > Latest(updated))
        {
            yield return new("steps.updated", "« {0} » ({1}) est plus récente que la mise à jour de la fiche ({2}).", step.Label, when, updated) { Fields = ["updated", "steps"] };
        }
    }

    /// <summary>The last day that a date may mean.</summary>
    private static DateOnly Latest(Kernel.PartialDate date) => date.Precision switch
    {
        Kernel.DatePrecision.Year => date.First.AddYears(1).AddDays(-1),
        Kernel.DatePrecision.Month => date.First.AddMonths(1).AddDays(-1),
        Kernel.DatePrecision.Day => date.First,
    };
}
