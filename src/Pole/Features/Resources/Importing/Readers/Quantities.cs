using System.Globalization;
using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>A number as a sentence gives it: the word before it, its far end, and where it stands.</summary>
internal sealed record Quantity(decimal Value, decimal? To, FigureModifier Modifier, int Start, int End);

/// <summary>Finds the numbers of a sentence: digits, words, dozens, fractions and ranges.</summary>
internal static partial class Quantities
{
    private const string One = @"(\d{1,3}([ .]\d{3})+(?!\d)|\d+)(,\d+)?";

    private static readonly Dictionary<string, decimal> Words =
        ("un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 quinze 15 vingt 20 trente 30 cent 100 "
            + "dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 cinquantaine 50 centaine 100 ¾ 0.75 ½ 0.5 ¼ 0.25 1/2 0.5 3/4 0.75")
        .Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => decimal.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Quantity> In(string text) => [.. Numbers().Matches(text).Select(Read)];

    /// <summary>A number written alone; null when the text holds anything else.</summary>
    public static decimal? Alone(string text) => Numbers().Match(text) is { Success: true } match && match.Length == text.Trim().Length ? Read(match).Value : null;

    private static Quantity Read(Match match)
    {
        var modifier = ModifierOf(match.Groups["before"].Value);
        if (match.Groups["dozen"].Success)
        {
            return new(Number(match.Groups["dozen"].Value), null, modifier == FigureModifier.Exactly ? FigureModifier.About : modifier, match.Index, match.Index + match.Length);
        }

        var value = match.Groups["word"].Success ? Words[match.Groups["word"].Value] : Number(match.Groups["from"].Value);
        if (match.Groups["word"].Value.EndsWith("aine", StringComparison.OrdinalIgnoreCase) && modifier == FigureModifier.Exactly)
        {
            modifier = FigureModifier.About;
        }

        return new(value, match.Groups["to"].Success ? Number(match.Groups["to"].Value) : null, modifier, match.Index, match.Index + match.Length);
    }

    private static decimal Number(string digits) =>
        decimal.Parse(digits.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);

    private static FigureModifier ModifierOf(string before) => before.Trim().ToLowerInvariant() switch
    {
        "plus de" or "+ de" or "à + de" or "plus d’" => FigureModifier.MoreThan,
        "environ" or "estimation de" => FigureModifier.About,
        "près de" or "presque" => FigureModifier.Nearly,
        "au moins" or "minimum" or "minimum de" or "un minimum de" or "de minimum" or "au minimum" => FigureModifier.AtLeast,
        "jusqu’à" => FigureModifier.UpTo,
        _ => FigureModifier.Exactly,
    };

    [GeneratedRegex(
        @"((?<before>\bplus d[e’]|(à )?\+ de|\benviron|\bestimation de|\bprès de|\bpresque|\bau moins|\b(un |de |au )?minimum( de)?|\bjusqu’à)\s*)?"
        + @"((?<![\p{L}\d,.’/-])(?<word>1/2|3/4|¾|½|¼)|(?<![\p{L}\d])une? (?<word>dizaine|douzaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine)\b"
        + @"|(?<![\p{L}\d,.-])(d’une )?(?<dozen>\d+)aine\b"
        + @"|(?<![\p{L}\d,./’-])(?<word>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente)\b(?!-)"
        + @"|(?<![\p{L}\d,./-])(?<from>" + One + @")(?![\d/])((\s?(€|euros?))?\s?(à|-|–)\s?(?<to>" + One + @")(?!\d))?)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Numbers();
}
