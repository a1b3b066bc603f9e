using Pole.Features.Resources.CaseStudies;
using Pole.Kernel;

namespace Pole.Features.Resources;

public class FundingPlanTests
{
    public static TheoryData<string> Slugs => [.. SeedSheet.All.Keys];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void R17_the_unexplained_part_of_each_funding_plan_is_what_its_sheet_leaves(string slug)
    {
        var unexplained = WrittenResources.Named(slug).CaseStudy!.Funding?.Unexplained;
        var expected = SeedSheet.All[slug].Unexplained;

        Assert.Equal(expected?.Money, unexplained?.Amount);
        Assert.Equal(expected is null, unexplained is null);
        if (expected?.Percent is { } percent)
        {
            Assert.Equal(Rate.Percent(percent), unexplained!.Share);
        }
    }

    [Fact]
    public void R17_lines_are_never_scaled_to_fill_the_total()
    {
        var plan = new FundingPlan
        {
            Total = Money.Euros(185_000),
            Lines = [Line(70_000), Line(41_127), Line(9_000)],
        };

        Assert.Equal([70_000, 41_127, 9_000], plan.Lines.Select(l => l.Amount!.Value.Cents / 100));
        Assert.Equal(new UnexplainedPart(Money.Euros(64_873), new(3507)), plan.Unexplained);
    }

    [Fact]
    public void R17_a_plan_that_tells_more_than_its_total_is_below_zero()
    {
        var plan = new FundingPlan
        {
            Total = Money.Euros(98_000),
            Lines = [Line(32_400), Line(32_400), new() { Funder = "Autofinancement", Share = Rate.Percent(34) }],
        };

        Assert.Equal(new UnexplainedPart(Money.Euros(-120), new(-12)), plan.Unexplained);
    }

    [Fact]
    public void R17_a_plan_in_shares_alone_leaves_a_share()
    {
        var plan = new FundingPlan
        {
            Lines =
            [
                new() { Funder = "Région", Share = Rate.Percent(30) },
                new() { Funder = "Entreprises", Share = Rate.Percent(21) },
                new() { Funder = "Pôle métropolitain" },
            ],
        };

        Assert.Equal(new UnexplainedPart(null, Rate.Percent(49)), plan.Unexplained);
    }

    [Fact]
    public void R17_money_given_for_another_purpose_explains_nothing_of_the_total()
    {
        var plan = new FundingPlan
        {
            Total = Money.Euros(25_000),
            Lines = [Line(20_000) with { OutsideTotal = true }],
        };

        Assert.Equal(Money.Euros(25_000), plan.Unexplained!.Amount);
        Assert.Equal(Rate.Whole, plan.Unexplained.Share);
    }

    [Fact]
    public void R17_funders_without_any_figure_leave_nothing_to_compute() =>
        Assert.Null(new FundingPlan { Lines = [new() { Funder = "ADEME" }] }.Unexplained);

    private static FundingLine Line(long euros) => new() { Funder = "Financeur", Amount = Money.Euros(euros) };
}
