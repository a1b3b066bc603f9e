namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>Work is told in one unit of time, and a total of hours is the sum of its tasks. Nothing is converted.</summary>
internal sealed class WorkUnitsCheck : ICaseStudyCheck
{
    private const string Hours = "heures";

    private static readonly string[] Times = [Hours, "minutes", "jours", "jours-homme"];

    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study)
    {
        var units = study.HumanMeans.Select(means => means.Unit).Distinct(StringComparer.Ordinal).ToList();
        if (units.Intersect(Times).ToList() is { Count: > 1 } mixed)
        {
            yield return new("work.units", "Le temps passé est compté en {0} et en {1} : rien n’est converti, et rien ne s’additionne.", mixed[0], mixed[1]) { Fields = ["human-means"] };
        }

        var told = study.FiguresIn(FigureState.Observed).FirstOrDefault(figure => figure is { Unit: Hours, To: null });
        if (told is not null && HumanMeansTotal.Of(study.HumanMeans) is { Unit: Hours } total && total.Value != told.Value)
        {
            yield return new("work.hours", "« {0} » : {1} heures annoncées, les tâches en font {2}.", told.Label, told.Value, total.Value)
            {
                Weight = FindingWeight.Contradiction,
                Fields = ["human-means", "key-figures"],
            };
        }

        if (study.HumanMeans.FirstOrDefault(means => means is { Unit: Hours, Per: not null, Times: null }) is { } open)
        {
            yield return new("work.times", "« {0} » revient, sans qu’on sache combien de fois : le total des heures reste inconnu.", open.Label) { Fields = ["human-means"] };
        }
    }
}
