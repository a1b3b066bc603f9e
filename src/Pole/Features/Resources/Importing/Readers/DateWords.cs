using System.Globalization;
using System.Text.RegularExpressions;
using Pole.Kernel;
using Pole.Platform.Search.Analysis;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>A date or a period that a text gives, as precise as it gives it.</summary>
internal sealed record DatedWords(PartialDate From, PartialDate? To, int Start, int End);

/// <summary>Reads dates as sheets write them: <c>fin 2014</c>, <c>mi-2021</c>, <c>novembre 2020</c>, <c>Janv-mars 16</c>, <c>2016-2017</c>.</summary>
internal static partial class DateWords
{
    private const string Month = "janv(ier)?|févr?(ier)?|fevr?(ier)?|mars|avr(il)?|mai|juin|juil(let)?|août|aout|sept(embre)?|oct(obre)?|nov(embre)?|déc(embre)?|dec(embre)?";
    private const string Year = @"(?<year>(19|20)\d{2}|(?<=\p{L}\.? )\d{2}(?=\s*:|\s*$|\s*\())";

    private static readonly string[] Months = ["jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec"];

    public static PartialDate? First(string text) => In(text).FirstOrDefault()?.From;

    public static IReadOnlyList<DatedWords> In(string text) => [.. Dates().Matches(text).Select(Read).OfType<DatedWords>()];

    private static DatedWords? Read(Match match)
    {
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        year = year < 100 ? year + 2000 : year;
        var month = match.Groups["month"];
        var qualifier = match.Groups["qualifier"].Success ? match.Groups["qualifier"].Value.Trim().ToLowerInvariant() : null;
        var first = DateOf(year, month.Success ? month.Captures[0].Value : null, match.Groups["day"].Value, qualifier);
        PartialDate? last = match.Groups["last"].Success
            ? DateOf(int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture), null, "", null)
            : month.Captures.Count > 1 ? DateOf(year, month.Captures[1].Value, "", null) : null;
        return first is { } from ? new(from, last, match.Index, match.Index + match.Length) : null;
    }

    private static PartialDate? DateOf(int year, string? month, string day, string? qualifier)
    {
        var number = month is null ? 0 : Array.FindIndex(Months, name => Folding.Fold(month).StartsWith(name, StringComparison.Ordinal)) + 1;
        var iso = (number, day) switch
        {
            (0, _) => $"{year:0000}",
            (_, "") => $"{year:0000}-{number:00}",
            _ => $"{year:0000}-{number:00}-{int.Parse(day, CultureInfo.InvariantCulture):00}",
        };
        return PartialDate.TryParse(iso, out var date) ? date with { Qualifier = qualifier } : null;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\d])((?<qualifier>fin|début|printemps|été|automne|hiver|mi-)\s*)?((?<day>[0-3]?\d)(er)?\s)?((?<month>" + Month + @")\.?\s?(-|–|à|et)\s?)?((?<month>" + Month + @")\.?\s+)?"
        + Year + @"(?!\d)(\s?(-|–|à|/|au)\s?(?<last>(19|20)\d{2})(?!\d))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Dates();
}
