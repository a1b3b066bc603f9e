using Pole.Kernel;
using static Pole.Features.Resources.CaseStudies.Checks.Look;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>Each check of dates, work and words speaks when it should, and is silent when there is nothing to say.</summary>
public sealed class ChecksTests
{
    [Fact]
    public void A_sheet_that_contradicts_nothing_is_left_in_peace() => Assert.Empty(Codes(Study));

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
