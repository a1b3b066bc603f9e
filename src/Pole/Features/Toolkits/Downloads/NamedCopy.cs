using System.Globalization;
using System.Text;

namespace Pole.Features.Toolkits.Downloads;

/// <summary>The name of a copy: the file, its version, the firm that it was handed to, and its mark in the register.</summary>
internal static class NamedCopy
{
    private const int FirmLength = 40;

    /// <summary><c>grille-1.3.xlsx</c> for Cap Cycle Conseil is <c>grille-1.3_cap-cycle-conseil_3fa901c2d4.xlsx</c>.</summary>
    public static string Of(string file, string version, string organisation, string mark)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var versioned = stem.EndsWith(version, StringComparison.Ordinal) ? stem : $"{stem}-{version}";
        return $"{versioned}_{Plain(organisation)}_{mark}{Path.GetExtension(file)}";
    }

    /// <summary>A name in letters that any disk takes.</summary>
    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && plain is not { Length: 0 } && plain[^1] != '-')
            {
                plain.Append('-');
            }
        }

        var text = plain.ToString();
        return (text.Length > FirmLength ? text[..FirmLength] : text).Trim('-');
    }
}
