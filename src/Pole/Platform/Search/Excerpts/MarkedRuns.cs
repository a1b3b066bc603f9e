using System.Buffers;
using System.Text;

namespace Pole.Platform.Search.Excerpts;

/// <summary>A passage of a text as runs, marked and not, on one line.</summary>
internal static class MarkedRuns
{
    private static readonly SearchValues<char> Breaks =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(c => IsBlank(c) && c is not ' ')]);

    /// <summary>An ellipsis shows where the text begins before the passage, or goes on after it.</summary>
    public static List<TextRun> Of(ReadOnlySpan<char> text, int start, int end, IReadOnlyList<Mark> marks, bool goesOn)
    {
        var runs = new List<TextRun>();
        var at = start;
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i].Start >= start && marks[i].End <= end)
            {
                Add(runs, text[at..marks[i].Start], marked: false);
                Add(runs, text[marks[i].Start..marks[i].End], marked: true);
                at = marks[i].End;
            }
        }

        Add(runs, text[at..end], marked: false);
        if (start > 0)
        {
            Prefix(runs);
        }

        if (goesOn)
        {
            runs.Add(new("…", Marked: false));
        }

        return runs;
    }

    private static void Prefix(List<TextRun> runs)
    {
        if (runs is [{ Marked: false } first, ..])
        {
            runs[0] = first with { Text = "… " + first.Text.TrimStart() };
        }
        else
        {
            runs.Insert(0, new("… ", Marked: false));
        }
    }

    private static void Add(List<TextRun> runs, ReadOnlySpan<char> text, bool marked)
    {
        if (!text.IsEmpty)
        {
            runs.Add(new(text.ContainsAny(Breaks) || text.Contains("  ", StringComparison.Ordinal) ? OnOneLine(text) : text.ToString(), marked));
        }
    }

    /// <summary>Line ends and other blanks in a row are shown as one space; no-break spaces stay.</summary>
    private static string OnOneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!IsBlank(letter))
            {
                line.Append(letter);
            }
            else if (line.Length is 0 || line[^1] is not ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) && letter is not '\u00A0' and not '\u202F';
}
