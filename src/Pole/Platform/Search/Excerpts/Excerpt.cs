using System.Text;

namespace Pole.Platform.Search.Excerpts;

/// <summary>Chooses the passage of a document that shows best why it was found.</summary>
internal static class Excerpt
{
    /// <summary>How many characters a passage holds at most, cut between words.</summary>
    public const int Length = 240;

    /// <summary>How much of a long text is read for marks.</summary>
    private const int MostRead = 20_000;

    /// <summary>How many characters are shown before the first mark.</summary>
    private const int LeadIn = 60;

    public static IReadOnlyList<TextRun> Of(SearchDocument document, Marker marker)
    {
        (string Text, int Start, IReadOnlyList<Mark> Marks, int Clauses)? best = null;
        foreach (var text in (ReadOnlySpan<string>)[document.Summary, document.Body, document.Figures])
        {
            if (text.Length is 0)
            {
                continue;
            }

            var marks = marker.MarksOf(text.AsSpan(0, Math.Min(text.Length, MostRead)));
            var (start, clauses) = BestStart(marks);
            if (best is null || clauses > best.Value.Clauses)
            {
                best = (text, start, marks, clauses);
            }

            if (clauses == marker.Clauses)
            {
                break;
            }
        }

        return best is { } found ? Cut(found.Text, found.Start, found.Marks) : [];
    }

    /// <summary>A whole text, on one line, with its marks.</summary>
    public static IReadOnlyList<TextRun> Whole(string text, Marker marker) => Runs(text, 0, text.Length, marker.MarksOf(text));

    /// <summary>Where the passage starts that meets the most clauses; of those, the one with the most marks.</summary>
    private static (int Start, int Clauses) BestStart(IReadOnlyList<Mark> marks)
    {
        var (start, best, most) = (0, 0, 0);
        for (var from = 0; from < marks.Count; from++)
        {
            var clauses = 0UL;
            var count = 0;
            for (var i = from; i < marks.Count && marks[i].End <= marks[from].Start + Length - LeadIn; i++)
            {
                clauses |= 1UL << (marks[i].Clause & 63);
                count++;
            }

            var distinct = System.Numerics.BitOperations.PopCount(clauses);
            if (distinct > best || (distinct == best && count > most))
            {
                (start, best, most) = (marks[from].Start, distinct, count);
            }
        }

        return (start, best);
    }

    private static IReadOnlyList<TextRun> Cut(string text, int firstMark, IReadOnlyList<Mark> marks)
    {
        var start = text.Length <= Length || firstMark <= LeadIn ? 0 : WordAfter(text, firstMark - LeadIn, firstMark);
        var end = text.Length - start <= Length ? text.Length : WordBefore(text, start + Length, start);
        return Runs(text, start, end, marks);
    }

    private static int WordAfter(string text, int from, int limit)
    {
        var space = text.AsSpan(from, limit - from).IndexOfAny(" \n\t\u00A0\u202F");
        return space < 0 ? limit : from + space + 1;
    }

    private static int WordBefore(string text, int to, int limit)
    {
        var space = text.AsSpan(limit, to - limit).LastIndexOfAny(" \n\t\u00A0\u202F");
        return space > 0 ? limit + space : char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }

    private static List<TextRun> Runs(string text, int start, int end, IReadOnlyList<Mark> marks)
    {
        var runs = new List<TextRun>();
        var at = start;
        foreach (var mark in marks)
        {
            if (mark.Start >= start && mark.End <= end)
            {
                Add(runs, text.AsSpan(at, mark.Start - at), marked: false);
                Add(runs, text.AsSpan(mark.Start, mark.End - mark.Start), marked: true);
                at = mark.End;
            }
        }

        Add(runs, text.AsSpan(at, end - at), marked: false);
        if (start > 0)
        {
            Prefix(runs);
        }

        if (end < text.Length)
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

    /// <summary>Line ends and other blanks in a row are shown as one space; no-break spaces stay.</summary>
    private static void Add(List<TextRun> runs, ReadOnlySpan<char> text, bool marked)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var blank = char.IsWhiteSpace(letter) && letter is not '\u00A0' and not '\u202F';
            if (!blank)
            {
                line.Append(letter);
            }
            else if (line.Length is 0 || line[^1] is not ' ')
            {
                line.Append(' ');
            }
        }

        runs.Add(new(line.ToString(), marked));
    }
}
