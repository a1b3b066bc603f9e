using System.Text.RegularExpressions;

namespace Pole.Platform.Documents;

/// <summary>
/// Holds together what French never parts at the end of a line. Spaces are mended, none is added, so that
/// addresses, times and references stay as they were written. Source: Imprimerie nationale, « Lexique des
/// règles typographiques en usage », ponctuation: a thin space before ; ! ?, a full one before : and inside « ».
/// </summary>
internal static partial class FrenchTypography
{
    public static string Mend(string text)
    {
        text = ThinBefore().Replace(text, "\u202F");
        text = FullBefore().Replace(text, "\u00A0");
        text = AfterOpening().Replace(text, "\u00A0");
        text = Apostrophe().Replace(text, "’");
        return text.Replace("...", "…", StringComparison.Ordinal);
    }

    [GeneratedRegex(" (?=[;!?])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ThinBefore();

    [GeneratedRegex(" (?=[:»])|(?<=\\d) (?=[%€‰°])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullBefore();

    [GeneratedRegex("(?<=«) ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AfterOpening();

    [GeneratedRegex("(?<=\\p{L})'(?=\\p{L})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Apostrophe();
}
