using Pole.Kernel;
using static Pole.Features.Resources.CaseStudies.Checks.Look;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>Each check speaks when it should, and is silent when there is nothing to say.</summary>
public sealed class ChecksTests
{
    [Fact]
    public void A_sheet_that_contradicts_nothing_is_left_in_peace() => Assert.Empty(Codes(Study));

    [Fact]
    public void R17_what_no_funder_brings_is_said_with_its_amount()
    {
        var finding = Assert.Single(At(Study with { Funding = Plan(100_000, Line("Région", 60_000)) }), f => f.Code == "funding.unexplained");

        Assert.Equal([Money.Euros(40_000), Money.Euros(100_000)], finding.Arguments);
        Assert.Equal(FindingWeight.Doubt, finding.Weight);
        Assert.DoesNotContain("funding.unexplained", Codes(Study with { Funding = Plan(100_000, Line("Région", 60_000), Line("Entreprises", share: 40)) }));
    }

    [Fact]
    public void A_funder_whose_share_is_not_given_is_named() =>
        Assert.Contains("funding.silent", Codes(Study with { Funding = Plan(null, Line("Région", share: 30), Line("Pôle")) }));

    [Fact]
    public void Funding_over_the_total_is_a_contradiction()
    {
        Assert.Contains("funding.exceeds", Codes(Study with { Funding = Plan(100, Line("Région", 101)) }));
        Assert.Contains("funding.exceeds", Codes(Study with { Funding = Plan(null, Line("Région", share: 60), Line("ADEME", share: 41)) }));
        Assert.DoesNotContain("funding.exceeds", Codes(Study with { Funding = Plan(100, Line("Région", 100)) }));
    }

    [Fact]
    public void A_plan_without_any_amount_lacks_them()
    {
        Assert.Contains("funding.no-amount", Codes(Study with { Funding = Plan(100, Line("Région"), Line("ADEME")) }));
        Assert.DoesNotContain("funding.no-amount", Codes(Study with { Funding = Plan(100, Line("Région", 100)) }));
    }

    [Fact]
    public void An_amount_and_the_share_beside_it_agree_to_the_percent()
    {
        Assert.Contains("funding.share", Codes(Study with { Funding = Plan(100, Line("Région", 50, 40), Line("ADEME", 50)) }));
        Assert.DoesNotContain("funding.share", Codes(Study with { Funding = Plan(300, Line("Région", 200, 66), Line("ADEME", 100)) }));
    }

    [Fact]
    public void The_budget_and_what_the_plan_funds_are_one_amount()
    {
        var plan = Plan(90, Line("Région", 90));

        Assert.Contains("budget.funding-total", Codes(Study with { Budget = Budget(100), Funding = plan }));
        Assert.DoesNotContain("budget.funding-total", Codes(Study with { Budget = Budget(90), Funding = plan }));
    }

    [Fact]
    public void The_parts_of_a_budget_do_not_exceed_it()
    {
        Assert.Contains("budget.parts", Codes(Study with { Budget = Budget(100, Cost("Étude", 80), Cost("Salle", 30)) }));
        Assert.DoesNotContain("budget.parts", Codes(Study with { Budget = Budget(110, Cost("Étude", 80), Cost("Salle", 30)) }));
    }

    [Fact]
    public void Amounts_with_tax_beside_amounts_that_say_nothing_of_it_are_told()
    {
        Assert.Contains("budget.tax", Codes(Study with { Budget = Budget(0, Cost("Étude", 80, TaxBasis.WithTax), Cost("Formation", 30)) }));
        Assert.DoesNotContain("budget.tax", Codes(Study with { Budget = Budget(0, Cost("Étude", 80), Cost("Formation", 30)) }));
    }

    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(2, 2, false)]
    public void R13_synergies_that_are_counted_as_done_are_compared_with_those_described_as_done(int counted, int done, bool told) =>
        Assert.Equal(told, Codes(Study with
        {
            KeyFigures = [Figure("Synergies et actions réalisées", counted, "synergies et actions")],
            Synergies = [.. Enumerable.Repeat(Synergy(ReportedSynergyState.Done), done), Synergy(ReportedSynergyState.Prospective)],
        }).Contains("synergies.counted"));

    [Fact]
    public void R13_synergies_that_are_only_possible_are_not_counted_against_the_list() =>
        Assert.Empty(Codes(Study with { KeyFigures = [Figure("Synergies repérées", 160, "synergies", FigureState.Potential)], Synergies = [Synergy(ReportedSynergyState.Done)] }));

    [Fact]
    public void A_yearly_gain_is_explained_by_what_is_done_in_kilotonnes_as_in_tonnes()
    {
        CaseStudy With(decimal kilotonnes, decimal tonnes, ReportedSynergyState state) => Study with
        {
            KeyFigures = [Figure("Matière", kilotonnes, "kt/an")],
            Synergies = [Synergy(state, Figure("Matière", tonnes, "t/an"))],
        };

        Assert.Contains("gains.unexplained", Codes(With(35.9m, 16_000, ReportedSynergyState.Done)));
        Assert.Contains("gains.exceed", Codes(With(15, 16_000, ReportedSynergyState.Done)));
        Assert.Empty(Codes(With(16, 16_000, ReportedSynergyState.Done)));
        Assert.Empty(Codes(With(35.9m, 16_000, ReportedSynergyState.InProgress)));
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(35, false)]
    public void The_parts_of_a_whole_sum_to_it(int whole, bool told) => Assert.Equal(told, Codes(Study with
    {
        Lead = Study.Lead with
        {
            Figures =
            [
                Figure("Adhérents", whole, "adhérents"), Figure("Agriculteurs adhérents", 4, "agriculteurs"),
                Figure("Marques adhérentes", 11, "marques"), Figure("Transformateurs adhérents", 20, "transformateurs"),
            ],
        },
    }).Contains("figures.parts"));

    [Theory]
    [InlineData(101, true)]
    [InlineData(100, false)]
    public void A_share_is_at_most_all(int percent, bool told) =>
        Assert.Equal(told, Codes(Study with { KeyFigures = [Figure("Part de l’emploi", percent, "%")] }).Contains("figures.percent"));

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Two_counts_of_the_same_thing_say_the_same_number(int second, bool told) => Assert.Equal(told, Codes(Study with
    {
        Territory = Study.Territory with { Figures = [Figure("Territoires couverts, selon l’introduction", 8, "territoires")] },
        KeyFigures = [Figure("Territoires impliqués, selon les chiffres clés", second, "territoires")],
    }).Contains("figures.rival"));

    [Fact]
    public void A_figure_without_a_label_is_compared_with_none() =>
        Assert.Empty(Codes(Study with { KeyFigures = [Figure("", 8, "territoires"), Figure("", 7, "territoires")] }));

    [Theory]
    [InlineData("Avec 530 entreprises.", false)]
    [InlineData("Avec 630 entreprises.", true)]
    [InlineData("Avec 12 ateliers.", false)]
    [InlineData("Avec 42 synergies.", false)]
    public void A_number_of_the_summary_is_one_of_the_record(string summary, bool told) => Assert.Equal(told, Codes(
        Study with
        {
            KeyFigures =
            [
                Figure("Entreprises impliquées", 530, "entreprises"),
                Figure("Synergies de substitution", 30, "synergies", FigureState.Potential),
                Figure("Synergies de mutualisation", 12, "synergies", FigureState.Potential),
            ],
        },
        summary).Contains("summary.figure"));

    [Fact]
    public void Steps_are_told_in_their_order_within_the_initiative_and_before_the_update()
    {
        Assert.Contains("steps.order", Codes(Study with { Steps = [Step("Deux", "2020"), Step("Un", "2018")] }));
        Assert.Contains("steps.before", Codes(Study with { Started = PartialDate.Parse("2020-11"), Steps = [Step("Étude", "2018")] }));
        Assert.Contains("steps.after", Codes(Study with { Ended = PartialDate.Parse("2019"), Steps = [Step("Suite", "2020")] }));
        Assert.Contains("steps.end", Codes(Study with { Steps = [Step("À rebours", "2020", "2019")] }));
        Assert.Contains("steps.updated", Codes(Study with { Steps = [Step("Demain", "2020-05")] }, updated: PartialDate.Parse("2020-04")));
        Assert.Contains("dates.end", Codes(Study with { Started = PartialDate.Parse("2020"), Ended = PartialDate.Parse("2019") }));
        Assert.Empty(Codes(
            Study with { Started = PartialDate.Parse("2018-03"), Ended = PartialDate.Parse("2020"), Steps = [Step("Un", "2018"), Step("Deux", "2018-06", "2020-12")] },
            updated: PartialDate.Parse("2020")));
    }

    [Theory]
    [InlineData("2016", "2017", "30 mois", "steps.too-long")]
    [InlineData("2018", "2020", "24 mois", "steps.short")]
    [InlineData("2018", "2020", "2 ans", "steps.short")]
    [InlineData("2016", "2017", "18 mois", null)]
    [InlineData("2015", "2015", "3 mois", null)]
    [InlineData("2015", "2017", "un moment", null)]
    public void The_length_of_a_step_fits_its_dates(string from, string to, string length, string? code) =>
        Assert.Equal(code, Codes(Study with { Steps = [Step("Étape", from, to, length)] }).SingleOrDefault());

    [Fact]
    public void Work_in_several_units_is_told_and_a_total_of_hours_is_its_sum()
    {
        HumanMeans Work(decimal value, string unit, string? per = null) => new() { Label = "Tâche", Value = value, Unit = unit, Per = per };

        Assert.Contains("work.units", Codes(Study with { HumanMeans = [Work(5, "heures"), Work(2, "jours")] }));
        Assert.DoesNotContain("work.units", Codes(Study with { HumanMeans = [Work(0.75m, "ETP"), Work(6, "mois")] }));
        Assert.Contains("work.hours", Codes(Study with { HumanMeans = [Work(5, "heures"), Work(60, "heures")], KeyFigures = [Figure("Temps passé", 70, "heures")] }));
        Assert.DoesNotContain("work.hours", Codes(Study with { HumanMeans = [Work(5, "heures"), Work(60, "heures")], KeyFigures = [Figure("Temps passé", 65, "heures")] }));
        Assert.Contains("work.times", Codes(Study with { HumanMeans = [Work(10, "heures", "rencontre")] }));
        Assert.Empty(Codes(Study with { HumanMeans = [Work(10, "heures", "rencontre") with { Times = 3 }] }));
    }

    [Theory]
    [InlineData("À mi-2021, ce sont :", "text.list")]
    [InlineData("Audit des produits, réalisation d’un", "text.cut")]
    [InlineData("Le projet stratégique du grand port maritime de", "text.cut")]
    [InlineData("Rencontres régulières.", null)]
    [InlineData("Membres : élus et services", null)]
    public void A_sentence_that_lost_its_end_is_told(string sentence, string? code) =>
        Assert.Equal(code, Codes(Study with { Objectives = [sentence] }).SingleOrDefault());

    [Fact]
    public void What_is_empty_is_told_once_and_not_when_an_editor_has_said_it()
    {
        string[] Lacks(CaseStudy study) => [.. At(study).Where(f => f.Code == "field.empty").Select(f => f.Fields[0])];

        Assert.Contains("steps", Lacks(Study));
        Assert.DoesNotContain("steps", Lacks(Study with { Gaps = [new() { Field = "steps", Note = "Une image, perdue." }] }));
        Assert.DoesNotContain("steps", Lacks(Study with { Steps = [Step("Un", "2018")] }));
        Assert.DoesNotContain("funding", Lacks(Study with { Budget = Budget(0) }));
        Assert.Contains("funding", Lacks(Study));
    }

    [Fact]
    public void The_heaviest_come_first()
    {
        var weights = At(Study with { Funding = Plan(100, Line("Région", 101)), Objectives = ["Une liste :"] }).Select(f => f.Weight).ToList();

        Assert.Equal(weights.Order(), weights);
        Assert.Equal(FindingWeight.Contradiction, weights[0]);
    }
}
