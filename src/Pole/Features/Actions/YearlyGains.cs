namespace Pole.Features.Actions;

/// <summary>What a synergy saves in a year, in thousandths of each unit; a gain that nobody counted is missing, not zero.</summary>
internal sealed record YearlyGains
{
    public long? Tonnes { get; init; }

    public long? TonnesCarbon { get; init; }

    public long? CubicMetres { get; init; }

    public long? Euros { get; init; }

    public long? Kilometres { get; init; }

    /// <summary>The gains that were counted, each with its unit.</summary>
    public IEnumerable<(decimal Amount, string Unit)> Counted =>
        new[] { (Tonnes, "t"), (TonnesCarbon, "t CO₂e"), (CubicMetres, "m³"), (Euros, "€"), (Kilometres, "km") }
            .SelectMany(gain => gain is ({ } thousandths, var unit) ? [(thousandths / 1000m, unit)] : Array.Empty<(decimal, string)>());

    /// <summary>The same with what was counted later in its place; what was not counted again stays.</summary>
    public YearlyGains Updated(YearlyGains later) => new()
    {
        Tonnes = later.Tonnes ?? Tonnes,
        TonnesCarbon = later.TonnesCarbon ?? TonnesCarbon,
        CubicMetres = later.CubicMetres ?? CubicMetres,
        Euros = later.Euros ?? Euros,
        Kilometres = later.Kilometres ?? Kilometres,
    };

    /// <summary>The gains of several together, unit by unit; a unit that nobody counted stays missing. Potential and realised ones are never handed in together (R13).</summary>
    public static YearlyGains SumOf(IEnumerable<YearlyGains> gains) => gains.Aggregate(new YearlyGains(), (sum, one) => new()
    {
        Tonnes = Plus(sum.Tonnes, one.Tonnes),
        TonnesCarbon = Plus(sum.TonnesCarbon, one.TonnesCarbon),
        CubicMetres = Plus(sum.CubicMetres, one.CubicMetres),
        Euros = Plus(sum.Euros, one.Euros),
        Kilometres = Plus(sum.Kilometres, one.Kilometres),
    });

    private static long? Plus(long? sum, long? one) => sum is null && one is null ? null : checked((sum ?? 0) + (one ?? 0));

    /// <summary>The gains in one line: <c>12 t, 3 400 €</c>; empty when none was counted.</summary>
    public override string ToString() => string.Join(", ", Counted.Select(g => Amounts.Say(g.Amount, g.Unit)));
}
