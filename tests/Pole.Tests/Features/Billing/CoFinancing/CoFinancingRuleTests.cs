using FsCheck;
using FsCheck.Fluent;
using Pole.Features.Billing.Splits;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Billing.CoFinancing;

public sealed class CoFinancingRuleTests
{
    private static readonly CoFinancingRule Rule = new() { Funder = "ADEME", Convention = "2026-EIT-84", Rate = Rate.Percent(30), Ceiling = Money.Euros(2000) };

    [Fact]
    public void R7_cofinancing_lowers_what_the_company_pays_never_what_is_shared()
    {
        var split = new SplitRule(Rate.Percent(15), Rate.Percent(65), Rate.Percent(20));

        var parted = Rule.Apply(Money.Euros(950));

        Assert.Equal((Money.Euros(285), Money.Euros(665)), (parted.Claim, parted.Net));
        Assert.Equal(Money.Euros(950), Money.Sum(split.Share(parted.Price, null, null).Select(l => l.Amount)));
    }

    [Fact]
    public void R7_claim_and_net_sum_to_the_price_whatever_rate_and_ceiling()
    {
        Prop.ForAll<uint, ushort, uint>((cents, rate, ceiling) =>
        {
            var rule = Rule with { Rate = new(rate % 10_001), Ceiling = ceiling % 2 == 0 ? null : new Money(ceiling), EligibleUpTo = ceiling % 3 == 0 ? new Money(ceiling * 2L) : null };
            var parted = rule.Apply(new Money(cents));

            return parted.Claim + parted.Net == parted.Price && parted.Claim >= Money.Zero && parted.Net >= Money.Zero
                && (rule.Ceiling is not { } most || parted.Claim <= most)
                && parted.Claim.Cents <= cents * rule.Rate.Fraction;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_ceiling_and_the_eligible_amount_limit_the_claim()
    {
        Assert.Equal(Money.Euros(2000), Rule.Apply(Money.Euros(10_000)).Claim);
        Assert.Equal(Money.Euros(300), (Rule with { EligibleUpTo = Money.Euros(1000) }).Apply(Money.Euros(10_000)).Claim);
    }

    [Fact]
    public void A_convention_may_be_kept_to_some_sizes_and_days()
    {
        var rule = Rule with { Sizes = [SizeClass.Tpe, SizeClass.Pe], Delivered = new Period(new(2026, 1, 1), new(2026, 12, 31)) };

        Assert.True(rule.Helps(SizeClass.Pe, new(2026, 12, 31)));
        Assert.False(rule.Helps(SizeClass.Me, new(2026, 6, 1)));
        Assert.False(rule.Helps(SizeClass.Pe, new(2027, 1, 1)));
    }
}
