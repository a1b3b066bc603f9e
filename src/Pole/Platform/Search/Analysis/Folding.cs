using System.Globalization;
using System.Text;

namespace Pole.Platform.Search.Analysis;

/// <summary>Makes words equal that differ only by capitals, accents, ligatures or the way they were typed.</summary>
internal static class Folding
{
    private static readonly char[] Plain = [.. Enumerable.Range(0, 0x250).Select(code => PlainLetter((char)code))];

    private static readonly char[] FirstLetters = [.. Enumerable.Range(0, 0x250).Select(code => char.ToLowerInvariant((char)code) switch
    {
        'œ' => 'o',
        'æ' => 'a',
        'ß' => 's',
        var letter when letter < Plain.Length => Plain[letter],
        _ => '\0',
    })];

    /// <summary>Lower-case, composed, without ligatures or invisible hyphens: what stemmers take.</summary>
    public static string Lower(ReadOnlySpan<char> word)
    {
        var text = Sound(word.ToString());
        if (!text.IsNormalized(NormalizationForm.FormC))
        {
            text = text.Normalize(NormalizationForm.FormC);
        }

        var lower = new StringBuilder(text.Length + 4);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case 'œ' or 'Œ':
                    lower.Append("oe");
                    break;
                case 'æ' or 'Æ':
                    lower.Append("ae");
                    break;
                case 'ß':
                    lower.Append("ss");
                    break;
                case '\u2019' or '\u02BC' or '\u2018':
                    lower.Append('\'');
                    break;
                case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060':
                    break;
                default:
                    lower.Append(char.ToLowerInvariant(letter));
                    break;
            }
        }

        return lower.ToString();
    }

    /// <summary>Without accents; takes what <see cref="Lower"/> gives.</summary>
    public static string WithoutAccents(string lower)
    {
        if (Ascii.IsValid(lower))
        {
            return lower;
        }

        var plain = new StringBuilder(lower.Length);
        foreach (var letter in lower)
        {
            if (letter < Plain.Length)
            {
                plain.Append(Plain[letter]);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                plain.Append(PlainLetter(letter));
            }
        }

        return plain.ToString();
    }

    /// <summary>The letter that the folded form of a word begins with, given the first letter written; nothing when only folding the whole word tells.</summary>
    public static char FirstLetter(char written) => written < FirstLetters.Length ? FirstLetters[written] : '\0';

    /// <summary>The form by which titles are sorted.</summary>
    public static string Fold(string text) => WithoutAccents(Lower(text));

    /// <summary>With a replacement sign for what is no character: half a surrogate pair, or U+FFFE, on which normalisation fails.</summary>
    private static string Sound(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains('\uFFFE')
        ? string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD')
        : text;

    /// <summary>PMEs, ZAEs: capitals and an s.</summary>
    public static bool IsPluralAcronym(ReadOnlySpan<char> written)
    {
        if (written.Length < 3 || written[^1] is not 's')
        {
            return false;
        }

        foreach (var letter in written[..^1])
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static char PlainLetter(char letter) => char.IsSurrogate(letter)
        ? letter
        : letter switch
        {
            'ø' => 'o',
            'ł' => 'l',
            'đ' => 'd',
            _ => letter.ToString().Normalize(NormalizationForm.FormD)[0],
        };
}
