using System.Text.RegularExpressions;

namespace Pole.Features.Resources.Importing.Layout;

/// <summary>A line without the marks of the tool that it was copied from: spaces made plain, Markdown and bullets taken off.</summary>
internal sealed partial record CleanLine(int Number, string Text, bool IsPoint)
{
    public bool IsEmpty => Text.Length == 0;

    public static CleanLine Of(SourceLine line)
    {
        var plain = Spaces().Replace(line.Text, " ").Replace("​", "", StringComparison.Ordinal).Trim();
        plain = Link().Replace(plain, "${words}");
        plain = Stars().Replace(plain, "").Replace("**", "", StringComparison.Ordinal).TrimStart('#').Trim();
        var point = Point().Match(plain);
        var text = point.Success ? plain[point.Length..].Trim() : plain;
        return new(line.Number, Unquoted(text), point.Success);
    }

    /// <summary>The house writes the typographic apostrophe.</summary>
    private static string Unquoted(string text) => text.Replace('\'', '’');

    [GeneratedRegex(@"[\u00A0\u202F\u2009\t]", RegexOptions.None, 2000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\[(?<words>[^\]\n]{1,300})\]\([^)\n]{0,500}\)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Link();

    /// <summary>A word between single stars.</summary>
    [GeneratedRegex(@"(?<=\s|^)\*(?=\p{L})|(?<=\p{L})\*(?=\s|[.,;)]|$)", RegexOptions.None, 2000)]
    private static partial Regex Stars();

    [GeneratedRegex(@"^([-–—•●▪◦·*]+|\d{1,2}[.)](?=\s+\p{L}))\s*(?!\d)(?=\S)|^[-–—•●▪◦·*]+\s+(?=\d)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Point();
}
