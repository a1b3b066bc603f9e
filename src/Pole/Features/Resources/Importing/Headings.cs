using System.Collections.Concurrent;
using Pole.Platform.Search.Analysis;

namespace Pole.Features.Resources.Importing;

/// <summary>A heading that was recognised, and what stands after it on the same line.</summary>
internal sealed record FoundHeading(SheetPart Part, string Rest);

/// <summary>Recognises headings by the names that the formats give them, also misspelt: one letter in six may be wrong.</summary>
internal static class Headings
{
    private const int Longest = 80;
    private const int LettersForOneFault = 6;

    private static readonly List<(string Name, SheetPart Part)> Known =
        [.. KnownHeadings.All.SelectMany(part => part.Names.Select(name => (Plain(name), part.Part)))];

    private static readonly ConcurrentDictionary<string, SheetPart?> Asked = new(StringComparer.Ordinal);

    /// <summary>The heading that a line is or starts with.</summary>
    public static FoundHeading? Find(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and < Longest && !line[..colon].Any(char.IsAsciiDigit) && PartOf(line[..colon]) is { } labelled)
        {
            return new(labelled, line[(colon + 1)..].Trim());
        }

        return FindWhole(line) is { } part ? new(part, "") : null;
    }

    /// <summary>The part that the whole line is the heading of.</summary>
    public static SheetPart? FindWhole(string line) => line.Length <= Longest && !line.Any(char.IsAsciiDigit) ? PartOf(line.TrimEnd(':', ' ')) : null;

    private static SheetPart? PartOf(string label)
    {
        var plain = Plain(label);
        if (plain.Length < 4)
        {
            return null;
        }

        if (Asked.Count > 20_000)
        {
            Asked.Clear();
        }

        return Asked.GetOrAdd(plain, Nearest);
    }

    private static SheetPart? Nearest(string plain)
    {
        var (part, nearest) = ((SheetPart?)null, int.MaxValue);
        foreach (var (name, known) in Known)
        {
            var limit = Math.Min(name.Length / LettersForOneFault, nearest - 1);
            if (limit >= 0 && Platform.Content.Sheets.Nearest.Distance(plain, name, limit) is { } distance)
            {
                (part, nearest) = (known, distance);
            }
        }

        return part;
    }

    /// <summary>Letters alone, without accents, case, numbers or what stands in brackets.</summary>
    private static string Plain(string label)
    {
        var bracket = label.IndexOf('(', StringComparison.Ordinal);
        var words = Folding.Fold((bracket > 3 ? label[..bracket] : label).Replace('’', ' ').Replace('\'', ' '));
        return string.Join(' ', new string([.. words.Select(c => char.IsAsciiLetter(c) ? c : c is '+' ? '+' : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
