using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Kernel;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>An amount in euros in a text, with its far end, what it is paid for, and where it stands.</summary>
internal sealed record Amount(Money Euros, Money? To, FigureModifier Modifier, TaxBasis Tax, string? Per, int Start, int End);

/// <summary>Finds amounts: <c>98 000 €</c>, <c>100 k€</c>, <c>1 872€ TTC/an</c>, <c>de 30€ à 600€</c>.</summary>
internal static partial class Amounts
{
    public static IReadOnlyList<Amount> In(string text)
    {
        List<Amount> found = [];
        foreach (var quantity in Quantities.In(text))
        {
            var unit = Unit().Match(text[quantity.End..]);
            var before = text[quantity.Start..quantity.End];
            if (!unit.Success && !(quantity.To is not null && before.Contains('€')))
            {
                continue;
            }

            var thousand = unit.Groups["k"].Success ? 1000 : 1;
            var tax = unit.Groups["tax"].Value.ToUpperInvariant() switch { "TTC" => TaxBasis.WithTax, "HT" => TaxBasis.WithoutTax, _ => TaxBasis.Unknown };
            found.Add(new(
                Euros(quantity.Value * thousand), quantity.To is { } to ? Euros(to * thousand) : null, quantity.Modifier, tax,
                unit.Groups["year"].Success ? "an" : null, quantity.Start, quantity.End + unit.Length));
        }

        return found;
    }

    private static Money Euros(decimal euros) => new((long)decimal.Round(euros * 100));

    [GeneratedRegex(@"^\s?(?<k>k)?(€|euros?\b)(\s(?<tax>TTC|HT))?(?<year>\s?(/|par )\s?an\b)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Unit();
}
