using System.Globalization;
using System.Text.RegularExpressions;
using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing;

/// <summary>The lines of one sheet of a collection, and what the table of contents announces of it.</summary>
internal sealed record SheetLines(string Title, IReadOnlyList<CleanLine> Lines, ContentsLine? Announced);

/// <summary>A collection holds several sheets: each starts with a title above the heading that all of them start with.</summary>
internal static partial class SheetSplitter
{
    public static IReadOnlyList<SheetLines> Split(IReadOnlyList<CleanLine> lines)
    {
        var starts = lines.Select((line, i) => (line, i)).Where(one => Headings.Find(one.line.Text) is { Part: SheetPart.Description, Rest: "" }).Select(one => TitleAbove(lines, one.i)).ToList();
        if (starts.Count < 2)
        {
            return [new(TitleOf(lines), lines, null)];
        }

        var announced = ContentsOf(lines.Take(starts[0]));
        return
        [
            .. starts.Select((start, i) =>
            {
                var part = lines.Skip(start).Take((i + 1 < starts.Count ? starts[i + 1] : lines.Count) - start).ToList();
                return new SheetLines(TitleOf(part), part, announced.Count == starts.Count ? announced[i] : null);
            }),
        ];
    }

    /// <summary>The title is the lines above, up to two, until what is not a title any more.</summary>
    private static int TitleAbove(IReadOnlyList<CleanLine> lines, int heading)
    {
        var (first, taken) = (heading, 0);
        for (var i = heading - 1; i >= 0 && heading - i < 8 && taken < 2; i--)
        {
            if (lines[i].IsEmpty)
            {
                continue;
            }

            if (lines[i].Text.Length > 140 || lines[i].IsPoint || Passing().IsMatch(lines[i].Text) || (taken == 1 && !char.IsLower(lines[first].Text[0])))
            {
                break;
            }

            (first, taken) = (i, taken + 1);
        }

        return first;
    }

    private static string TitleOf(IReadOnlyList<CleanLine> lines) => lines.FirstOrDefault(line => !line.IsEmpty)?.Text ?? "";

    private static List<ContentsLine> ContentsOf(IEnumerable<CleanLine> before)
    {
        List<ContentsLine> contents = [];
        var open = false;
        foreach (var line in before.Where(line => !line.IsEmpty))
        {
            if (Headings.FindWhole(line.Text) == SheetPart.Contents)
            {
                open = true;
            }
            else if (open && int.TryParse(line.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && contents.Count > 0)
            {
                contents[^1] = contents[^1] with { Page = page };
            }
            else if (open && Entry().Match(line.Text) is { Success: true } entry)
            {
                var name = entry.Groups["name"].Value.Trim();
                contents.Add(new(name.Length == 0 ? null : name, entry.Groups["title"].Value.Trim('.', ' '), entry.Groups["page"].Success ? int.Parse(entry.Groups["page"].Value, CultureInfo.InvariantCulture) : null));
            }
        }

        return contents;
    }

    [GeneratedRegex(@"courriel|@|^\d+$|^T\s?:|www\.|^site web", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Passing();

    [GeneratedRegex(@"^((?<name>[^:]{2,40}?)\s:\s)?(?<title>\D.{6,200}?)(\s*\.{2,}\s*(?<page>\d{1,3}))?$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Entry();
}
