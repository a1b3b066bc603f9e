using System.Text.RegularExpressions;
using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing;

/// <summary>What was left out because it names or reaches a person, and the line that it stood on.</summary>
internal sealed record LeftOut(int Line, string What);

/// <summary>
/// Takes persons out of a sheet before anything is read from it: lines that give a mail or a telephone go whole, a
/// name inside a sentence leaves its sentence. Better one organisation too many left out than one person kept: the
/// editor sees what was taken.
/// </summary>
internal static partial class PersonalData
{
    public const string Mark = "[nom omis]";

    public static (IReadOnlyList<CleanLine> Lines, IReadOnlyList<LeftOut> LeftOut) Drop(IReadOnlyList<CleanLine> lines)
    {
        List<LeftOut> left = [];
        var known = lines.SelectMany(line => Surname().Matches(line.Text)).Where(match => IsPerson(match.Value)).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        List<CleanLine> kept = [];
        foreach (var line in lines)
        {
            if (Reaches().IsMatch(line.Text) || ContactLine(line.Text))
            {
                left.Add(new(line.Number, line.Text));
                kept.Add(line with { Text = "" });
            }
            else
            {
                kept.Add(line with { Text = WithoutNames(line, known, left) });
            }
        }

        return (kept, left);
    }

    /// <summary>A line that begins with a person's name: that of a contact.</summary>
    private static bool ContactLine(string text) => Surname().Match(text) is { Success: true, Index: 0 } match && IsPerson(match.Value) && (text.Length == match.Length || text[match.Length] is ',' or ' ');

    private static string WithoutNames(CleanLine line, List<string> known, List<LeftOut> left)
    {
        var text = line.Text;
        foreach (var pattern in new[] { Titled(), FirstNames.Pattern() })
        {
            text = pattern.Replace(text, match =>
            {
                left.Add(new(line.Number, match.Value));
                return Mark;
            });
        }

        foreach (var name in known.Where(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            left.Add(new(line.Number, name));
            text = text.Replace(name, Mark, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    /// <summary>A word and a word in capitals may be a place or a brand; a person has a first name that people bear, or a role after the name.</summary>
    private static bool IsPerson(string name) => FirstNames.Has(name.Split(' ')[0]);

    /// <summary>A mail address or a French telephone number, however its digits are parted.</summary>
    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+|(?<![\d,.])(0\d([ .,/-]?\d{2}){4}|\+33[ .]?\d([ .]?\d{2}){4})(?!\d)|^(courriel|tél|téléphone|mail|e-mail)\s?\.?:(?!\s*www)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Reaches();

    /// <summary>A first name, and a surname in capitals or with a capital.</summary>
    [GeneratedRegex(@"(?<![\p{L}-])\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?(\s(d’|de |des |du )?\p{Lu}{2,}(?![\p{Ll}])([ -]\p{Lu}{2,})*|\s(des|de|d’|du)\s\p{Lu}\p{Ll}+$|\s\p{Lu}\p{Ll}+$)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Surname();

    [GeneratedRegex(@"(?<!\p{L})(MM?\.|Mmes?|Mlles?|Monsieur|Madame)\s\p{Lu}[\p{L}’-]+(\s\p{Lu}[\p{L}’-]+)?", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Titled();
}
