using System.Globalization;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions;
using Pole.Kernel;
using Pole.Platform.Content.Sheets;
using static Pole.Features.Actions.Stories.StoryCells;

namespace Pole.Features.Actions.Stories;

/// <summary>
/// What an initiative says, as the answers of a proposed case study. Its actions are told by their type and their days; companies are
/// counted and neither named nor told by the parties of a synergy: nobody of them has agreed to stand in public.
/// </summary>
internal static class InitiativeStoryAnswers
{
    public static Answers Of(ToldInitiative told, SheetFormat format)
    {
        var it = told.Initiative;
        return new Answers(new Dictionary<string, Answer>()).With(
        [
            Told("title", it.Title),
            Told("summary", Beginning(it.Summary)),
            KeyValuePair.Create("regions", new Answer { Codes = it.Region.Length > 0 ? [it.Region] : [] }),
            Told("case-study.format", format.Code),
            Told("case-study.lead.name", told.Carrier),
            Told("case-study.lead.kind", told.Kind is OrganisationKind.PublicBody ? LeadKind.LocalAuthority.Code : ""),
            Told("case-study.territory.name", it.Territory),
            Told("case-study.territory.departments", it.Departement),
            Told("case-study.started", Year(it.FirstYear)),
            Told("case-study.ended", told.HasEnded ? Year(it.LastYear) : ""),
            Told("case-study.objectives", string.Join('\n', it.Objectives.OrderBy(o => o.Position).Select(o => Promise(o, told)))),
            Rows("case-study.steps", told.Counting.Select(Step)),
            Rows("case-study.key-figures", Figures(told)),
            Rows("case-study.synergies", told.WhereTheyStand.Select(Synergy)),
            Rows("case-study.budget.total", it.BudgetCents is { } budget ? [Row(("label", "Budget total"), ("amount", Euros(budget)))] : []),
            Told("case-study.funding.total", it.BudgetCents is { } total ? Euros(total) : ""),
            Rows("case-study.funding.lines", it.Fundings.OrderBy(f => f.Position).Select(f => Row(("funder", f.Funder), ("amount", Euros(f.Cents)), ("note", f.Convention)))),
            Rows("case-study.governance.partners", Partners(told)),
            Told("case-study.governance.strategic", it.Governance),
        ]);
    }

    /// <summary>What was promised, and how far it has come: <c>Synergies réalisées : 10, d’ici le 30 juin 2021 (atteint : 10)</c>.</summary>
    private static string Promise(Objective it, ToldInitiative told)
    {
        var due = it.DueOn is { } day ? $", d’ici le {Day(day)}" : "";
        return $"{Name(it)} : {it.Target}{due} (atteint : {Progress.Of(it, told.Counting).Reached})";
    }

    private static string Name(Objective it) => it.Type is { } type ? $"{it.Thing.Label}, {type.Label.ToLower(French)}" : it.Thing.Label;

    private static IReadOnlyDictionary<string, string> Step(AttachedAction it) => Row(
        ("label", it.Type?.Label ?? "Action"), ("from", it.FirstDay?.ToIso()), ("to", it.LastDay == it.FirstDay ? null : it.LastDay?.ToIso()));

    /// <summary>What its actions brought, thing by thing; what is only potential stays so and is in no sum (R13).</summary>
    private static IEnumerable<IReadOnlyDictionary<string, string>> Figures(ToldInitiative told) =>
        from thing in Enum.GetValues<CountedThing>()
        let reached = Progress.Of(new Objective { Thing = thing, Target = 0 }, told.Counting).Reached
        where reached > 0
        select Row(
            ("label", thing.Label),
            ("value", Number(reached)),
            ("unit", UnitOf(thing)),
            ("state", thing is CountedThing.PotentialSynergies ? SheetShape.KeyOf(nameof(FigureState.Potential)) : null));

    private static string UnitOf(CountedThing thing) => thing switch
    {
        CountedThing.Actions => "actions",
        CountedThing.Companies => "entreprises",
        CountedThing.Participants => "personnes",
        CountedThing.RealisedSynergies or CountedThing.PotentialSynergies => "synergies",
    };

    private static IEnumerable<IReadOnlyDictionary<string, string>> Partners(ToldInitiative told)
    {
        var named = told.Initiative.Partners.Except(told.Unnamed).OrderBy(p => p.Position).Select(p => Row(("name", p.Name), ("role", p.Role)));
        return told.Unnamed.Count == 0 ? named : named.Append(Row(("name", $"Entreprises partenaires : {told.Unnamed.Count}")));
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", French);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
