using Pole.Kernel;

namespace Pole.Features.Billing.Splits;

/// <summary>Cuts an amount into parts that sum to it to the cent (Hamilton's method of largest remainders).</summary>
internal static class LargestRemainder
{
    /// <summary>
    /// Each part gets its whole cents, then the cents left over go one by one to the largest remainders; equal
    /// remainders in the order given. A negative amount is cut as its opposite is, so that a credit note mirrors its invoice.
    /// </summary>
    /// <exception cref="ArgumentException">The rates do not sum to 100 %, or one is negative.</exception>
    public static IReadOnlyList<Money> Cut(Money amount, params IReadOnlyList<Rate> rates)
    {
        if (rates.Any(r => r.BasisPoints < 0) || rates.Sum(r => r.BasisPoints) != Rate.Whole.BasisPoints)
        {
            throw new ArgumentException("The rates of a split are positive and sum to 100 %.", nameof(rates));
        }

        if (amount.Cents < 0)
        {
            return [.. Cut(-amount, rates).Select(part => -part)];
        }

        var exact = rates.Select(rate => (Int128)amount.Cents * rate.BasisPoints).ToList();
        var cents = exact.Select(part => (long)(part / Rate.Whole.BasisPoints)).ToList();
        var over = (int)(amount.Cents - cents.Sum());
        foreach (var lucky in Enumerable.Range(0, rates.Count).OrderByDescending(i => exact[i] % Rate.Whole.BasisPoints).Take(over))
        {
            cents[lucky]++;
        }

        return [.. cents.Select(part => amount with { Cents = part })];
    }
}
