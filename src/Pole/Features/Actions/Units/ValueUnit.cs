using Pole.Platform.Web;

namespace Pole.Features.Actions.Units;

/// <summary>
/// A unit that values are given in: of what, how much of the first unit of that quantity it is, and whether it holds for a year.
/// What is saved in a year and what was saved once are two things.
/// </summary>
internal sealed record ValueUnit(Quantity Of, string Symbol, decimal Scale, bool IsYearly = false)
{
    /// <summary>From here on a number reads better in a larger unit.</summary>
    private const decimal Long = 10_000;

    private const int Decimals = 3;

    /// <summary>As it is stored, and as French reads it: <c>t par an</c>.</summary>
    public string Name => IsYearly ? $"{Symbol} {ValueUnits.Yearly}" : Symbol;

    public bool AddsTo(ValueUnit other) => (Of, IsYearly) == (other.Of, other.IsYearly);

    /// <summary>So many of this unit in the first one of its quantity: nothing is rounded.</summary>
    public decimal ToFirst(decimal value) => value * Scale;

    /// <summary>The same quantity in the unit in which it reads best, 12 400 t as 12,4 kt, as long as it is the same to the last digit.</summary>
    public (decimal Value, ValueUnit Unit) Readably(decimal value)
    {
        var better = Math.Abs(value) < Long ? null : ValueUnits.Of(this).Where(unit => unit.Scale > Scale && IsSaid(ToFirst(value) / unit.Scale)).MaxBy(unit => unit.Scale);
        return better is null ? (value, this) : (ToFirst(value) / better.Scale, better);
    }

    private static bool IsSaid(decimal value) => Math.Abs(value) >= 1 && decimal.Round(value, Decimals) == value;

    /// <summary>How it stands after a number, in the language of the reader.</summary>
    public string Say(Texts texts)
    {
        var symbol = texts[ValueUnits.Words(Of) ?? Symbol].Value;
        return IsYearly ? texts["{0} par an", symbol] : symbol;
    }
}
