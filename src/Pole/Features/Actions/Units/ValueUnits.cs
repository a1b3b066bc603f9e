using Pole.Platform.Search.Analysis;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Units;

/// <summary>The units that the site knows, each by the spellings that people use, and how values in them are said.</summary>
internal static class ValueUnits
{
    public const string Yearly = "par an";

    /// <summary>What is proposed to who writes a unit that is not known.</summary>
    public const string Examples = "kg, t, kt, t CO₂e, L, m³, kWh, MWh, GWh, €, k€, M€, km, m², ha, h, j, ETP, unités, palettes, personnes, entreprises, emplois, %";

    private static readonly string[] YearlyEndings =
        ["/an", "/annee", "/year", "/a", "paran", "parannee", "annuelles", "annuelle", "annuels", "annuel", "peryear", "ayear", "yearly"];

    private static readonly (string Symbol, decimal Scale, string[] Spellings)[] Masses =
    [
        ("kg", 0.001m, ["kg", "kilo", "kilos", "kilogramme", "kilogrammes"]),
        ("t", 1, ["t", "tonne", "tonnes"]),
        ("kt", 1_000, ["kt", "kilotonne", "kilotonnes", "milliersdetonnes"]),
        ("Mt", 1_000_000, ["mt", "megatonne", "megatonnes", "millionsdetonnes"]),
    ];

    private static readonly string[] CarbonEndings =
        ["co2e", "co2", "co2eq", "co2equivalent", "eqco2", "eco2", "equivalentco2", "equivalentsco2", "deco2", "deco2e", "ofco2", "ofco2e"];

    private static readonly (ValueUnit Unit, string[] Spellings)[] Known =
    [
        .. Masses.Select(mass => (new ValueUnit(Quantity.Mass, mass.Symbol, mass.Scale), mass.Spellings)),
        .. Masses.Select(mass => (new ValueUnit(Quantity.Carbon, $"{mass.Symbol} CO₂e", mass.Scale),
            (string[])[.. mass.Spellings.SelectMany(spelling => CarbonEndings.Select(ending => spelling + ending))])),
        (new(Quantity.Volume, "L", 0.001m), ["l", "litre", "litres", "liter", "liters"]),
        (new(Quantity.Volume, "m³", 1), ["m3", "metrecube", "metrescubes", "cubicmetre", "cubicmetres"]),
        (new(Quantity.Energy, "kWh", 0.001m), ["kwh", "kilowattheure", "kilowattheures"]),
        (new(Quantity.Energy, "MWh", 1), ["mwh", "megawattheure", "megawattheures"]),
        (new(Quantity.Energy, "GWh", 1_000), ["gwh", "gigawattheure", "gigawattheures"]),
        (new(Quantity.Money, "€", 1), ["€", "eur", "euro", "euros"]),
        (new(Quantity.Money, "k€", 1_000), ["k€", "keur", "keuro", "keuros", "kiloeuros", "milliersdeuros"]),
        (new(Quantity.Money, "M€", 1_000_000), ["m€", "meur", "meuro", "meuros", "milliondeuros", "millionsdeuros"]),
        (new(Quantity.Distance, "km", 1), ["km", "kms", "kilometre", "kilometres"]),
        (new(Quantity.Surface, "m²", 1), ["m2", "metrecarre", "metrescarres"]),
        (new(Quantity.Surface, "ha", 10_000), ["ha", "hectare", "hectares"]),
        (new(Quantity.Hours, "h", 1), ["h", "heure", "heures", "hour", "hours"]),
        (new(Quantity.Days, "j", 1), ["j", "jour", "jours", "d", "day", "days"]),
        (new(Quantity.FullTimeEquivalents, "ETP", 1), ["etp", "equivalenttempsplein", "equivalentstempsplein", "fte", "ftes"]),
        (new(Quantity.Pieces, "unités", 1), ["u", "unite", "unites", "piece", "pieces", "unit", "units"]),
        (new(Quantity.Pallets, "palettes", 1), ["palette", "palettes", "pallet", "pallets"]),
        (new(Quantity.People, "personnes", 1), ["personne", "personnes", "person", "people"]),
        (new(Quantity.Companies, "entreprises", 1), ["entreprise", "entreprises", "company", "companies"]),
        (new(Quantity.Jobs, "emplois", 1), ["emploi", "emplois", "job", "jobs"]),
        (new(Quantity.Percents, "%", 1), ["%", "pourcent", "percent"]),
    ];

    private static readonly Dictionary<string, ValueUnit> BySpelling =
        Known.SelectMany(known => known.Spellings.Select(spelling => (spelling, known.Unit))).ToDictionary(one => one.spelling, one => one.Unit);

    /// <summary>The unit that is meant, however it is spelled; nothing when the site does not know it.</summary>
    public static ValueUnit? Find(string typed)
    {
        var plain = string.Concat(Folding.Fold(typed.Replace('₂', '2').Replace('²', '2').Replace('³', '3')).Where(c => char.IsLetterOrDigit(c) || c is '/' or '€' or '%'));
        return YearlyEndings.FirstOrDefault(ending => plain.EndsWith(ending, StringComparison.Ordinal)) is { } yearly
            ? BySpelling.GetValueOrDefault(plain[..^yearly.Length]) is { } unit ? unit with { IsYearly = true } : null
            : BySpelling.GetValueOrDefault(plain);
    }

    /// <summary>The units of the same quantity, a year's where it is a year's.</summary>
    public static IEnumerable<ValueUnit> Of(ValueUnit unit) => Known.Where(known => known.Unit.Of == unit.Of).Select(known => known.Unit with { IsYearly = unit.IsYearly });

    /// <summary>A value in the unit in which it reads best; as it was written where the unit is not known.</summary>
    public static string Say(decimal value, string unit, Texts texts) =>
        Find(unit)?.Readably(value) is (var amount, var better) ? Amounts.Say(amount, better.Say(texts)) : Amounts.Say(value, unit);

    /// <summary>The units that are words, and not the same in each language.</summary>
    public static string? Words(Quantity quantity) => quantity switch
    {
        Quantity.Days => "j",
        Quantity.FullTimeEquivalents => "ETP",
        Quantity.Pieces => "unités",
        Quantity.Pallets => "palettes",
        Quantity.People => "personnes",
        Quantity.Companies => "entreprises",
        Quantity.Jobs => "emplois",
        Quantity.Mass or Quantity.Carbon or Quantity.Volume or Quantity.Energy or Quantity.Money or Quantity.Distance or Quantity.Surface
            or Quantity.Hours or Quantity.Percents => null,
    };
}
