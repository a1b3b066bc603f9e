using System.Text.RegularExpressions;

namespace Pole.Features.Resources.Importing.Layout;

/// <summary>Text copied from a page set in two columns: the left column is read to its end, then the right one.</summary>
internal static partial class Columns
{
    private const int FewestLines = 6;

    public static IReadOnlyList<SourceLine> Unfold(IReadOnlyList<SourceLine> lines)
    {
        List<SourceLine> read = [];
        for (var i = 0; i < lines.Count;)
        {
            var run = lines.Skip(i).TakeWhile(line => line.Text.Length == 0 || Gap().IsMatch(line.Text)).ToList();
            if (run.Count(line => line.Text.Length > 0) >= FewestLines && CutOf(run) is { } cut)
            {
                read.AddRange(run.Select(line => line with { Text = Part(line.Text, 0, cut) }));
                read.AddRange(run.Select(line => line with { Text = Part(line.Text, cut, int.MaxValue) }));
                i += run.Count;
            }
            else
            {
                read.Add(lines[i++]);
            }
        }

        return read;
    }

    /// <summary>Where the right column starts: the place that most lines share.</summary>
    private static int? CutOf(List<SourceLine> run)
    {
        var starts = run.Where(line => line.Text.Length > 0).Select(line => Gap().Match(line.Text) is { Success: true } gap ? gap.Index + gap.Length : -1).ToList();
        var common = starts.Where(start => start > 0).GroupBy(start => start).MaxBy(same => same.Count());
        return common is not null && common.Count() * 3 >= starts.Count * 2 ? common.Key : null;
    }

    private static string Part(string text, int from, int to) => from >= text.Length ? "" : text[from..Math.Min(to, text.Length)].Trim();

    [GeneratedRegex(@"(?<=\S) {4,}(?=\S)", RegexOptions.None, 2000)]
    private static partial Regex Gap();
}
