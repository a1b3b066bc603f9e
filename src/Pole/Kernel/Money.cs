using System.Globalization;

namespace Pole.Kernel;

/// <summary>The currencies that the site counts in.</summary>
public enum Currency
{
    EUR,
}

/// <summary>An exact amount in one currency, counted in cents.</summary>
public readonly record struct Money(long Cents, Currency Currency = Currency.EUR) : IComparable<Money>
{
    public static Money Zero { get; } = new(0);

    public bool IsZero => Cents == 0;

    public static Money Euros(long euros, int cents = 0) => new(checked((euros * 100) + cents));

    public static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Zero, (sum, next) => sum + next);

    public static Money operator +(Money left, Money right) =>
        left with { Cents = checked(left.Cents + right.Cents), Currency = Same(left, right) };

    public static Money operator -(Money left, Money right) =>
        left with { Cents = checked(left.Cents - right.Cents), Currency = Same(left, right) };

    public static Money operator -(Money amount) => amount with { Cents = checked(-amount.Cents) };

    public static Money operator *(Money amount, int times) => amount with { Cents = checked(amount.Cents * times) };

    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The part that a rate gives, rounded half away from zero to the cent, as invoices do.</summary>
    public Money Part(Rate rate) =>
        this with { Cents = (long)decimal.Round(Cents * rate.Fraction, 0, MidpointRounding.AwayFromZero) };

    public int CompareTo(Money other)
    {
        Same(this, other);
        return Cents.CompareTo(other.Cents);
    }

    /// <summary>The invariant form of machines: <c>650.00</c>.</summary>
    public string ToInvariant() => (Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The form people read in the language of the request: <c>1 234,56 €</c> or <c>€1,234.56</c>.</summary>
    public override string ToString()
    {
        var culture = CultureInfo.CurrentUICulture;
        var amount = (Cents / 100m).ToString("N2", culture);
        return culture.TwoLetterISOLanguageName == "en"
            ? Cents < 0 ? $"−€{amount.TrimStart('-')}" : $"€{amount}"
            : $"{amount}\u00A0€";
    }

    private static Currency Same(Money left, Money right) => left.Currency == right.Currency
        ? left.Currency
        : throw new InvalidOperationException($"Cannot mix {right.Currency} with {left.Currency}.");
}
