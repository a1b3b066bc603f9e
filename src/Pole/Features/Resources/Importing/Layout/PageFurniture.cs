using System.Text.RegularExpressions;

namespace Pole.Features.Resources.Importing.Layout;

/// <summary>Tells the words of a sheet from what its pages repeat: running heads and feet, page numbers, buttons to share.</summary>
internal static partial class PageFurniture
{
    private const int Repeats = 3;
    private const int LongestHead = 90;

    public static IReadOnlySet<int> NumbersOf(IReadOnlyList<CleanLine> lines)
    {
        var repeated = lines.Where(line => line is { IsEmpty: false, IsPoint: false, Text.Length: > 3 and <= LongestHead } && !IsFigure(line.Text))
            .GroupBy(line => Digits().Replace(line.Text, "#"), StringComparer.Ordinal)
            .Where(same => same.Count() >= Repeats && same.All(line => Headings.Find(line.Text) is null) && AreFarApart(same))
            .SelectMany(same => same);
        return repeated.Concat(lines.Where(line => Passing().IsMatch(line.Text))).Select(line => line.Number).ToHashSet();
    }

    /// <summary>A running head comes once a page, not three times on one.</summary>
    private static bool AreFarApart(IEnumerable<CleanLine> same) =>
        same.Zip(same.Skip(1)).All(two => two.Second.Number - two.First.Number > 8);

    private static bool IsFigure(string text) => char.IsAsciiDigit(text[0]) && text.Length < 12;

    [GeneratedRegex(@"\d+", RegexOptions.None, 2000)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^(page\s+\d+(\s*(/|sur|of)\s*\d+)?|p\.\s*\d+|\d+\s*/\s*\d+|partager\s*:?|imprimer|découvrir( l’acteur .*)?|haut de page|retour|share|print|modérateur|utilisateur|auteur de la page)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Passing();
}
