using System.Text.RegularExpressions;

namespace Pole.Features.Resources.Importing.Layout;

/// <summary>A paragraph, a point of a list or a number that stands alone, with the lines that it was read from.</summary>
internal sealed record Block(int First, int Last, string Text, bool IsPoint)
{
    public IEnumerable<int> Lines => Enumerable.Range(First, Last - First + 1);
}

/// <summary>Puts lines together again that a page had broken, and words that a hyphen had.</summary>
internal static partial class Blocks
{
    private const int FullLine = 60;

    /// <summary>No page is set so wide: a text with longer lines breaks them at its paragraphs only.</summary>
    private const int WidestPage = 160;

    public static IReadOnlyList<Block> Of(IReadOnlyList<CleanLine> lines, IReadOnlySet<int> furniture)
    {
        List<Block> blocks = [];
        var wrapped = lines.All(line => line.Text.Length < WidestPage);
        var empty = true;
        foreach (var line in lines.Where(line => !furniture.Contains(line.Number)))
        {
            if (line.IsEmpty)
            {
                empty = true;
                continue;
            }

            if (blocks.Count > 0 && GoesOn(blocks[^1], line, empty, wrapped))
            {
                blocks[^1] = Joined(blocks[^1], line);
            }
            else
            {
                blocks.Add(new(line.Number, line.Number, line.Text, line.IsPoint));
            }

            empty = false;
        }

        return blocks;
    }

    private static bool GoesOn(Block before, CleanLine line, bool afterSpace, bool wrapped)
    {
        if (line.IsPoint || Ends().IsMatch(before.Text) || Headings.Find(line.Text) is not null || Headings.FindWhole(before.Text) is not null)
        {
            return false;
        }

        var lower = char.IsLower(line.Text[0]) || (wrapped && line.Text[0] is '(' or '+');
        return afterSpace
            ? lower && before.Text.Length > FullLine && !before.Text.EndsWith(';')
            : !Alone().IsMatch(line.Text) && !Alone().IsMatch(before.Text) && !StartsAnew().IsMatch(line.Text) && (lower || (wrapped && LastLine(before) > FullLine));
    }

    /// <summary>How long the last line of a block must have been at least: of one line, its length; of more, a full line.</summary>
    private static int LastLine(Block block) => block.First == block.Last ? block.Text.Length : FullLine + 1;

    private static Block Joined(Block before, CleanLine line)
    {
        var broken = BrokenWord().IsMatch(before.Text) && char.IsLower(line.Text[0]);
        return before with { Last = line.Number, Text = broken ? before.Text[..^1] + line.Text : $"{before.Text} {line.Text}" };
    }

    [GeneratedRegex(@"[.!?:…]$", RegexOptions.None, 2000)]
    private static partial Regex Ends();

    /// <summary>A number, or a number with its unit, on a line of its own.</summary>
    [GeneratedRegex(@"^[\d ,.]{1,9}$|^(étape|phase)\s+\d+$|^\d{4}(\s*[-–]\s*\d{4})?$|^\d+ (mois|ans?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^\d+([ ,]\d+)*\s?\p{L}|^\d{4}\s*:|^\p{Lu}[^:.]{2,50}\s:\s", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex StartsAnew();

    [GeneratedRegex(@"\p{L}[-\u00AD]$", RegexOptions.None, 2000)]
    private static partial Regex BrokenWord();
}
