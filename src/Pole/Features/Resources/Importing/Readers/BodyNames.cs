using System.Text.RegularExpressions;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Writes the name of a body in full where the sheet gives it somewhere: <c>CCI NCA</c> is <c>CCI Nice Côte d’Azur</c>, <c>la Région</c> the region of the sheet.</summary>
internal static partial class BodyNames
{
    public static string InFull(string name, SheetUnderReading sheet, IReadOnlyCollection<string> regions)
    {
        if (Region().Match(name) is { Success: true } region && regions.Count > 0)
        {
            var known = sheet.Library.FindVocabulary("regions");
            var named = regions.FirstOrDefault(code => known?.Find(code) is { } term && name.Contains(term.Fr, StringComparison.OrdinalIgnoreCase))
                ?? regions.FirstOrDefault(code => RegionLetters(code) is { } letters && name.Contains(letters, StringComparison.OrdinalIgnoreCase))
                ?? (regions.Count == 1 || region.Length == name.Length ? sheet.MainRegion(regions) : null);
            return named is null ? name : Region().Replace(name, $"Région {known?.Find(named)?.Fr}", 1);
        }

        return Letters().Replace(name, letters => Expand(letters.Value, sheet.Text) ?? letters.Value);
    }

    public static string? RegionLetters(string code) => code switch { "93" => "PACA", "84" => "AURA", "32" => "HDF", "75" => "NAQ", "27" => "BFC", _ => null };

    /// <summary>The words with capitals that the letters stand for, one after another in the text.</summary>
    private static string? Expand(string letters, string text)
    {
        var words = string.Join(@"(?:[ -]|\s(?:de|du|des|la|et)\s|\sd’|\sde l’)", letters.Select(letter => $@"{letter}\p{{Ll}}+"));
        return Regex.Match(text, $@"\b{words}\b", RegexOptions.None, TimeSpan.FromMilliseconds(2000)) is { Success: true } match ? match.Value : null;
    }

    [GeneratedRegex(@"^(la )?[Rr]égion(?=$|\s(Sud|SUD|PACA|A[uU]RA|HDF|NAQ|BFC|\p{Lu}))(\s(Sud|SUD|PACA|A[uU]RA|HDF|NAQ|BFC|Provence.*|Auvergne.*))?", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Region();

    [GeneratedRegex(@"\b\p{Lu}{3,5}\b", RegexOptions.None, 2000)]
    private static partial Regex Letters();
}
