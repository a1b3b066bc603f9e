using System.Text.RegularExpressions;

namespace Pole.Features.Billing.Invoices;

/// <summary>
/// The structured creditor reference of ISO 11649: RF, two check digits, then what it stands for. The check is that
/// of ISO 7064, MOD 97-10, as in an IBAN: letters count as 10 to 35, and the whole leaves 1.
/// </summary>
internal static partial class CreditorReference
{
    public const int Length = 25;

    /// <summary>The reference of an invoice's number: <c>F-2026-0042</c> gives <c>RF..F20260042</c>.</summary>
    public static string Of(string number)
    {
        var body = number.Replace("-", "", StringComparison.Ordinal);
        return $"RF{98 - Mod97(body + "RF00"):00}{body}";
    }

    /// <summary>As people read it, in groups of four.</summary>
    public static string Spaced(string reference) => string.Join(' ', reference.Chunk(4).Select(group => new string(group)));

    /// <summary>
    /// The invoice numbers that a payer's words may mean, however they wrote them: with the RF reference or the bare number,
    /// in any case, with or without spaces and hyphens. A reference whose check digits are wrong means nothing.
    /// </summary>
    public static IReadOnlyList<string> NumbersIn(string words)
    {
        var kept = new string([.. words.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return [.. Numbers().Matches(kept).SelectMany(Meant).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Meant(Match match)
    {
        var (check, year, digits) = (match.Groups["check"], match.Groups["year"].Value, match.Groups["digits"].Value);
        return
            from length in Enumerable.Range(4, Math.Max(0, digits.Length - 3))
            let rank = digits[..length]
            where length == 4 || rank[0] != '0'
            let number = $"F-{year}-{rank}"
            where !check.Success || Of(number).AsSpan(2, 2).SequenceEqual(check.Value)
            select number;
    }

    private static int Mod97(string text) => text.Aggregate(0, (rest, c) => char.IsAsciiDigit(c)
        ? ((rest * 10) + (c - '0')) % 97
        : ((rest * 100) + (c - 'A' + 10)) % 97);

    [GeneratedRegex(@"(?:RF(?<check>\d\d))?F(?<year>20\d\d)(?<digits>\d{4,7})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
