using System.Globalization;
using System.Text;
using Pole.Platform.Documents.Pdf.Fonts;

namespace Pole.Platform.Documents.Pdf.Layout;

/// <summary>Measures words, breaks them into lines at ordinary spaces, and sets the lines on a page.</summary>
internal sealed class Typesetter(EmbeddedFont regular, EmbeddedFont bold, bool french)
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>The lines that a text takes; a word wider than the line is cut, for want of better.</summary>
    public IReadOnlyList<Line> Break(Prose prose, Style style, double width)
    {
        var lines = new List<Line>();
        var line = new List<Piece>();
        var spaced = false;
        foreach (var (word, end) in WordsOf(prose, style).SelectMany(word => Cut(word, style, width)))
        {
            var space = spaced ? Measure(line[^1].Words, " ", style) : 0;
            if (line.Count > 0 && WidthOf(line) + space + WidthOf(word) > width + 0.01)
            {
                EndLine();
                space = 0;
            }

            if (space > 0)
            {
                Append(line, line[^1].Words, " ", style);
            }

            word.ForEach(piece => Append(line, piece.Words, piece.Text, style));
            spaced = end == ' ';
            if (end == '\n')
            {
                EndLine();
            }
        }

        if (line.Count > 0)
        {
            EndLine();
        }

        return lines;

        void EndLine()
        {
            var lineWidth = WidthOf(line);
            if (spaced && line.Count > 0)
            {
                // The space is kept, out of sight, so that words do not run together when the text is read back.
                line[^1] = line[^1] with { Text = line[^1].Text + " " };
            }

            lines.Add(new Line([.. line], lineWidth));
            line.Clear();
            spaced = false;
        }
    }

    /// <summary>The width below which a word would have to be cut.</summary>
    public double WidestWord(Prose prose, Style style) =>
        WordsOf(prose, style).Select(word => WidthOf(word.Pieces)).DefaultIfEmpty().Max();

    public void Set(Page page, Element element, Line line, Style style, double x, double top)
    {
        var baseline = top + (style.Leading / 2) + (style.Size * (regular.Ascent - regular.Descent) / 2);
        foreach (var piece in line.Pieces)
        {
            var (font, size, ink) = (FontOf(piece.Words, style), SizeOf(piece.Words, style), piece.Words.Ink ?? style.Ink);
            if (piece.Words.Link is { } address && !page.Decorating)
            {
                var (link, said) = (element.Add(new Element("Link")), piece.Text.TrimEnd(' '));
                var reach = Measure(piece.Words, said, style);
                page.Mark(link, () => Show(Ink.Primary));
                page.Link(link, address, said, x, top, reach, style.Leading);
                page.Decorate(() => page.Tint(Ink.Primary.Pale(0.5), x, baseline + 1.6, reach, 0.5));
            }
            else
            {
                page.Mark(element, () => Show(ink));
            }

            x += piece.Width;

            void Show(Ink colour) => page.Write(font, size, style.Tracking, colour, x, baseline, font.Encode(piece.Text, style.Capitals));
        }
    }

    private static double WidthOf(List<Piece> pieces) => pieces.Sum(piece => piece.Width);

    private EmbeddedFont FontOf(Words words, Style style) => words.Bold || style.Bold ? bold : regular;

    private static double SizeOf(Words words, Style style) => words.Small ? style.Size * Style.SmallScale : style.Size;

    private double Measure(Words words, string text, Style style) =>
        (FontOf(words, style).Measure(text, style.Capitals) * SizeOf(words, style)) + (style.Tracking * text.Length);

    private void Append(List<Piece> line, Words words, string text, Style style)
    {
        var width = Measure(words, text, style);
        if (line.Count > 0 && ReferenceEquals(line[^1].Words, words))
        {
            line[^1] = new Piece(words, line[^1].Text + text, line[^1].Width + width);
        }
        else
        {
            line.Add(new Piece(words, text, width));
        }
    }

    /// <summary>The words of a text, each with what follows it: a space, a line feed, or nothing seen.</summary>
    private IEnumerable<(List<Piece> Pieces, char End)> WordsOf(Prose prose, Style style)
    {
        var word = new List<Piece>();
        foreach (var words in prose.Words)
        {
            var text = Clean(words.Text);
            var start = 0;
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] is not (' ' or '\n' or ZeroWidthSpace))
                {
                    continue;
                }

                AppendRange(words, text[start..at]);
                if (word.Count > 0 || text[at] == '\n')
                {
                    yield return (word, text[at]);
                    word = [];
                }

                start = at + 1;
            }

            AppendRange(words, text[start..]);
        }

        if (word.Count > 0)
        {
            yield return (word, ZeroWidthSpace);
        }

        void AppendRange(Words words, string text)
        {
            if (text.Length > 0)
            {
                Append(word, words, text, style);
            }
        }
    }

    /// <summary>A text as it can be shown: accents joined to their letters, nothing that only steers a terminal or a screen.</summary>
    private string Clean(string text)
    {
        var shown = text.ReplaceLineEndings("\n").Replace('\t', ' ').EnumerateRunes()
            .Where(rune => rune.Value is '\n' or ZeroWidthSpace || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format));
        text = string.Concat(shown).Normalize(NormalizationForm.FormC);
        return french ? FrenchTypography.Mend(text) : text;
    }

    private IEnumerable<(List<Piece> Pieces, char End)> Cut((List<Piece> Pieces, char End) word, Style style, double width)
    {
        if (WidthOf(word.Pieces) <= width)
        {
            yield return word;
            yield break;
        }

        var part = new List<Piece>();
        foreach (var (words, rune) in word.Pieces.SelectMany(piece => piece.Text.EnumerateRunes().Select(rune => (piece.Words, rune.ToString()))))
        {
            if (part.Count > 0 && WidthOf(part) + Measure(words, rune, style) > width)
            {
                yield return (part, ZeroWidthSpace);
                part = [];
            }

            Append(part, words, rune, style);
        }

        yield return (part, word.End);
    }
}
