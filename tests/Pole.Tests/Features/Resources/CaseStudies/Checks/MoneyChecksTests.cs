using Pole.Kernel;
using static Pole.Features.Resources.CaseStudies.Checks.Look;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>What a sheet says of money agrees with itself, or the check says where it does not.</summary>
public sealed class MoneyChecksTests
{
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
}
