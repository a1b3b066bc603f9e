using System.Text.RegularExpressions;

namespace Pole.Platform.Web.Comparing;

/// <summary>A few words of a line, and whether only this side has them.</summary>
internal sealed record Words(string Text, bool Changed);

/// <summary>One line of one side, with its number; nothing where the other side has a line that this one lacks.</summary>
internal sealed record ComparedLine(int Number, IReadOnlyList<Words> Words);

/// <summary>Two lines that stand side by side, or how many that are the same on both sides were left out.</summary>
internal sealed record ComparedRow(ComparedLine? Left, ComparedLine? Right, bool Same, int LeftOut = 0);

/// <summary>Two texts side by side: line by line, and within the lines that changed word by word.</summary>
internal static partial class TextComparison
{
    /// <summary>So many lines that are the same are shown around those that changed.</summary>
    private const int Around = 3;

    public static IReadOnlyList<ComparedRow> Of(string left, string right)
    {
        List<ComparedRow> rows = [];
        var (i, j) = (0, 0);
        foreach (var run in CommonParts.Of(LinesOf(left), LinesOf(right)))
        {
            rows.AddRange(run.Same
                ? run.Left.Select((line, n) => new ComparedRow(Whole(i + n + 1, line, false), Whole(j + n + 1, line, false), true))
                : Changed(run, i + 1, j + 1));
            (i, j) = (i + run.Left.Count, j + run.Right.Count);
        }

        return LeaveOut(rows);
    }

    /// <summary>The words of two short texts, each with whether only its side has them.</summary>
    public static (IReadOnlyList<Words> Left, IReadOnlyList<Words> Right) WordsOf(string left, string right)
    {
        var runs = CommonParts.Of(SplitWords(left), SplitWords(right));
        return (Side(runs, run => run.Left), Side(runs, run => run.Right));
    }

    private static string[] LinesOf(string text) => text.Length == 0 ? [] : text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static IEnumerable<ComparedRow> Changed(Run<string> run, int left, int right)
    {
        var both = Math.Min(run.Left.Count, run.Right.Count);
        for (var n = 0; n < Math.Max(run.Left.Count, run.Right.Count); n++)
        {
            yield return n < both ? Pair(run.Left[n], run.Right[n], left + n, right + n)
                : n < run.Left.Count ? new(Whole(left + n, run.Left[n], true), null, false)
                : new(null, Whole(right + n, run.Right[n], true), false);
        }
    }

    private static ComparedRow Pair(string left, string right, int leftNumber, int rightNumber)
    {
        var (lefts, rights) = WordsOf(left, right);
        return new(new(leftNumber, lefts), new(rightNumber, rights), false);
    }

    /// <summary>One side of what was compared. A space between two changes belongs to them: they then read as one.</summary>
    private static List<Words> Side(IReadOnlyList<Run<string>> runs, Func<Run<string>, IReadOnlyList<string>> side)
    {
        List<Words> said = [];
        for (var at = 0; at < runs.Count; at++)
        {
            var text = string.Concat(side(runs[at]));
            var changed = !runs[at].Same || (at > 0 && at < runs.Count - 1 && string.IsNullOrWhiteSpace(text));
            if (said is [.., var last] && last.Changed == changed)
            {
                said[^1] = last with { Text = last.Text + text };
            }
            else if (text.Length > 0)
            {
                said.Add(new(text, changed));
            }
        }

        return said;
    }

    private static ComparedLine Whole(int number, string line, bool changed) => new(number, [new(line, changed)]);

    private static string[] SplitWords(string line) => [.. Word().Matches(line).Select(match => match.Value)];

    private static List<ComparedRow> LeaveOut(List<ComparedRow> rows)
    {
        List<ComparedRow> kept = [];
        var skipped = 0;
        for (var at = 0; at < rows.Count; at++)
        {
            var near = rows.Skip(Math.Max(0, at - Around)).Take(Around + Math.Min(at, Around) + 1).Any(row => !row.Same);
            if (!near)
            {
                skipped++;
                continue;
            }

            Tell(kept, ref skipped);
            kept.Add(rows[at]);
        }

        Tell(kept, ref skipped);
        return kept;
    }

    private static void Tell(List<ComparedRow> kept, ref int skipped)
    {
        if (skipped > 0)
        {
            kept.Add(new(null, null, true, skipped));
            skipped = 0;
        }
    }

    [GeneratedRegex(@"\s+|[\p{L}\p{M}\p{Nd}]+|.", RegexOptions.Singleline, 2000)]
    private static partial Regex Word();
}
