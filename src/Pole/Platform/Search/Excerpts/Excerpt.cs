using System.Buffers;
using System.Numerics;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Excerpts;

/// <summary>Chooses the passage of a document that shows best why it was found.</summary>
internal static class Excerpt
{
    /// <summary>How many characters a passage holds at most, cut between words.</summary>
    public const int Length = 240;

    /// <summary>How many characters are shown before the first mark.</summary>
    private const int LeadIn = 60;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\t\u00A0\u202F");

    /// <summary>The passage, once the title has been read.</summary>
    public static IReadOnlyList<TextRun> Of(DecodedTexts document, MarkedReading reading)
    {
        var summary = document[document.Summary];
        var inSummary = Passage.In(summary, reading);
        if (inSummary.Clauses == reading.Clauses && !summary.IsEmpty)
        {
            return Cut(summary, inSummary, document.Summary.GoesOn);
        }

        var figures = document[document.Figures];
        var inFigures = Passage.In(figures, reading);
        var body = document[document.Body];
        var inBody = Passage.In(body, reading, isLast: true);
        var most = Math.Max(inSummary.Clauses, Math.Max(inBody.Clauses, inFigures.Clauses));
        return !summary.IsEmpty && inSummary.Clauses == most ? Cut(summary, inSummary, document.Summary.GoesOn)
            : !body.IsEmpty && inBody.Clauses == most ? Cut(body, inBody, document.Body.GoesOn)
            : Cut(figures, inFigures, document.Figures.GoesOn);
    }

    /// <summary>A whole text, on one line, with its marks.</summary>
    public static IReadOnlyList<TextRun> Whole(ReadOnlySpan<char> text, MarkedReading reading) =>
        MarkedRuns.Of(text, 0, text.Length, reading.MarksOf(text), goesOn: false);

    private static List<TextRun> Cut(ReadOnlySpan<char> text, Passage passage, bool textGoesOn)
    {
        var start = text.Length <= Length || passage.Start <= LeadIn ? 0 : WordAfter(text, passage.Start - LeadIn, passage.Start);
        var end = text.Length - start <= Length ? text.Length : WordBefore(text, start + Length, start);
        return MarkedRuns.Of(text, start, end, passage.Marks, goesOn: end < text.Length || textGoesOn);
    }

    private static int WordAfter(ReadOnlySpan<char> text, int from, int limit)
    {
        var space = text[from..limit].IndexOfAny(Blanks);
        return space < 0 ? limit : from + space + 1;
    }

    private static int WordBefore(ReadOnlySpan<char> text, int to, int limit)
    {
        var space = text[limit..to].LastIndexOfAny(Blanks);
        return space > 0 ? limit + space : char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }

    /// <summary>Where the passage of a text starts that meets the most clauses; of those, the one with the most marks.</summary>
    private readonly record struct Passage(int Start, int Clauses, IReadOnlyList<Mark> Marks)
    {
        public static Passage In(ReadOnlySpan<char> text, MarkedReading reading, bool isLast = false)
        {
            var marks = reading.MarksOf(text, isLast);
            var (start, best, most) = (0, 0, 0);
            for (var from = 0; from < marks.Count && (best < reading.Clauses || marks.Count - from > most); from++)
            {
                var clauses = 0UL;
                var count = 0;
                for (var i = from; i < marks.Count && marks[i].End <= marks[from].Start + Length - LeadIn; i++)
                {
                    clauses |= 1UL << (marks[i].Clause & 63);
                    count++;
                }

                var distinct = BitOperations.PopCount(clauses);
                if (distinct > best || (distinct == best && count > most))
                {
                    (start, best, most) = (marks[from].Start, distinct, count);
                }
            }

            return new(start, best, marks);
        }
    }
}
