using FsCheck;
using FsCheck.Fluent;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Billing.Splits;

public sealed class SplitRuleTests
{
    private static readonly SplitRule Usual = new(Rate.Percent(15), Rate.Percent(65), Rate.Percent(20));

    [Fact]
    public void R5_the_three_shares_sum_to_the_price_to_the_cent()
    {
        Prop.ForAll<int, ushort, ushort>((cents, a, b) =>
        {
            var organiser = a % 10_001;
            var deliverer = b % (10_001 - organiser);
            var rule = new SplitRule(new(organiser), new(deliverer), new(10_000 - organiser - deliverer));
            var price = new Money(cents);

            return Money.Sum(rule.Share(price, null, null).Select(line => line.Amount)) == price;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void R5_no_share_is_a_cent_or_more_from_what_its_rate_gives()
    {
        Prop.ForAll<int, ushort>((cents, a) =>
        {
            var organiser = new Rate(a % 10_001);
            var rule = new SplitRule(organiser, Rate.Zero, new(10_000 - organiser.BasisPoints));

            return rule.Share(new(cents), null, null).All(line => Math.Abs(line.Amount.Cents - (cents * line.Rate.Fraction)) < 1);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(95_000, 14_250, 61_750, 19_000)]
    [InlineData(101, 15, 66, 20)]
    [InlineData(103, 15, 67, 21)]
    [InlineData(-103, -15, -67, -21)]
    [InlineData(1, 0, 1, 0)]
    [InlineData(0, 0, 0, 0)]
    public void R5_cents_left_over_go_to_the_largest_remainders(long price, long organiser, long deliverer, long pole)
    {
        var lines = Usual.Share(new Money(price), null, null);

        Assert.Equal([organiser, deliverer, pole], lines.Select(l => l.Amount.Cents));
    }

    [Fact]
    public void R5_a_rule_that_does_not_sum_to_100_percent_is_refused()
    {
        var outcome = SplitRule.Check(Rate.Percent(15), Rate.Percent(65), Rate.Percent(19.99m));

        Assert.Equal("split.not-whole", outcome.Refusal.Code);
        Assert.Throws<ArgumentException>(() => new SplitRule(Rate.Percent(15), Rate.Percent(65), Rate.Percent(19.99m)));
        Assert.Equal("split.negative", SplitRule.Check(Rate.Percent(-10), Rate.Percent(90), Rate.Percent(20)).Refusal.Code);
    }

    [Fact]
    public void R6_level_3_is_always_the_Poles_and_the_others_too_without_a_third_party()
    {
        var (organiser, deliverer) = (Id<Organisation>.New(), Id<Organisation>.New());

        var shared = Usual.Share(Money.Euros(950), organiser, deliverer);
        var alone = Usual.Share(Money.Euros(950), null, null);

        Assert.Equal([(CostLevel.Organiser, organiser), (CostLevel.Deliverer, deliverer), (CostLevel.Pole, null)], shared.Select(l => (l.Level, l.ThirdParty)));
        Assert.Equal([false, false, true], shared.Select(l => l.GoesToPole));
        Assert.All(alone, line => Assert.True(line.GoesToPole));
        Assert.Equal(shared.Select(l => l.Amount), alone.Select(l => l.Amount));
    }
}
