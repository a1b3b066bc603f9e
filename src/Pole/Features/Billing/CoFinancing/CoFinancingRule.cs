using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Billing.CoFinancing;

/// <summary>What a funder takes upon itself of a company's price, under one convention.</summary>
internal sealed record CoFinancingRule
{
    public required string Funder { get; init; }

    public required string Convention { get; init; }

    public required Rate Rate { get; init; }

    /// <summary>The most that the funder pays for one company.</summary>
    public Money? Ceiling { get; init; }

    /// <summary>The most of a price that the rate applies to.</summary>
    public Money? EligibleUpTo { get; init; }

    /// <summary>The sizes of company that may have it; all of them when none is named.</summary>
    public IReadOnlyList<SizeClass> Sizes { get; init; } = [];

    /// <summary>The days on which what is delivered may have it; all of them when none is named.</summary>
    public Period? Delivered { get; init; }

    public bool Helps(SizeClass size, DateOnly delivered) =>
        (Sizes.Count == 0 || Sizes.Contains(size)) && (Delivered is not { } days || days.Holds(delivered));

    /// <summary>
    /// Parts a price between funder and company: the claim and the net sum to the price, and what the three levels
    /// share stays the price (R7). The claim is rounded down to the cent, so that no rate or ceiling is passed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative, or the rate is not between 0 and 100 %.</exception>
    public CoFinancedPrice Apply(Money price)
    {
        if (price < Money.Zero || Rate.BasisPoints < 0 || Rate.BasisPoints > Rate.Whole.BasisPoints)
        {
            throw new ArgumentOutOfRangeException(nameof(price), price, $"A price of at least 0 and a rate of 0 to 100 % are needed; the rate is {Rate}.");
        }

        var eligible = Least(price, EligibleUpTo);
        var claim = Least(eligible with { Cents = (long)decimal.Floor(eligible.Cents * Rate.Fraction) }, Ceiling);
        return new(price, claim, price - claim);
    }

    private static Money Least(Money amount, Money? limit) => limit is { } most && most < amount ? most : amount;
}

/// <summary>A price with what the funder is asked for and what is left to the company.</summary>
internal sealed record CoFinancedPrice(Money Price, Money Claim, Money Net);
