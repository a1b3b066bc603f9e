using Pole.Features.Organisations;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions;
using Pole.Kernel;
using static Pole.Features.Actions.Stories.StoryCells;

namespace Pole.Features.Actions.Stories;

/// <summary>
/// What an action says, as the answers of a proposed case study. Companies are counted and neither named nor told by the parties of a
/// synergy, nor are those who delivered it: nobody of them has agreed to stand in public. Sheets are written in French.
/// </summary>
internal static class StoryAnswers
{
    public static Answers Of(Action it, string organisation, OrganisationKind kind, SheetFormat format) => new Answers(new Dictionary<string, Answer>()).With(
    [
        Told("title", it.Title),
        Told("summary", Beginning(it.Summary)),
        KeyValuePair.Create("regions", new Answer { Codes = it.Region.Length > 0 ? [it.Region] : [] }),
        Told("case-study.format", format.Code),
        Told("case-study.lead.name", organisation),
        Told("case-study.lead.kind", kind is OrganisationKind.PublicBody ? LeadKind.LocalAuthority.Code : ""),
        Told("case-study.territory.name", it.Territory),
        Told("case-study.territory.departments", it.Departement),
        Told("case-study.started", it.FirstDay?.ToIso()),
        Told("case-study.ended", it.LastDay?.ToIso()),
        Rows("case-study.steps", it.Type is { } type ? [Step(it, type)] : []),
        Rows("case-study.key-figures", Counts(it).Concat(it.Results.OrderBy(r => r.Position).Select(Figure))),
        Rows("case-study.synergies", it.Synergies.Where(s => s.State is not SynergyState.Dropped).OrderBy(s => s.Position).Select(Synergy)),
        Rows("case-study.human-means", it.Times.OrderBy(t => t.Position).Select(Means)),
        Rows("case-study.budget.total", it.CostCents is { } cost ? [Row(("label", "Coût total"), ("amount", Euros(cost)))] : []),
        Told("case-study.funding.total", it.Fundings.Count > 0 && it.CostCents is { } total ? Euros(total) : ""),
        Rows("case-study.funding.lines", it.Fundings.OrderBy(f => f.Position).Select(f => Row(("funder", f.Funder), ("amount", Euros(f.Cents))))),
        Told("case-study.success-factors", it.SuccessFactors),
        Told("case-study.difficulties", it.Difficulties),
        Told("case-study.recommendations", it.Recommendations),
    ]);

    private static IReadOnlyDictionary<string, string> Step(Action it, ActionType type) =>
        Row(("label", type.Label), ("from", it.FirstDay?.ToIso()), ("to", it.LastDay == it.FirstDay ? null : it.LastDay?.ToIso()), ("text", it.Summary));

    private static IEnumerable<IReadOnlyDictionary<string, string>> Counts(Action it) =>
        from count in new[]
        {
            ("Entreprises approchées", it.Approached, "entreprises"),
            ("Entreprises entendues", it.Interviewed, "entreprises"),
            ("Entreprises présentes", it.Present, "entreprises"),
            ("Participants", it.Participants, "personnes"),
        }
        where count.Item2 is > 0
        select Row(("label", count.Item1), ("value", $"{count.Item2}"), ("unit", count.Item3));

    private static IReadOnlyDictionary<string, string> Figure(ActionResult it) =>
        Row(("label", it.Label), ("value", Number(it.Value)), ("unit", it.Unit), ("note", it.AuditedVersion is not null ? "Valeur auditée" : it.Quality is ValueQuality.Measured ? null : $"Valeur {it.Quality.Label.ToLower(French)}"));

    private static IReadOnlyDictionary<string, string> Means(ActionTime it) => Row(("label", it.Task), ("value", Number(it.Amount)), ("unit", it.Unit switch
    {
        TimeUnit.Hour => "heures",
        TimeUnit.Day => "jours",
        TimeUnit.FullTimeEquivalent => "ETP",
    }));
}
