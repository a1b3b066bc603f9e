using FsCheck;
using FsCheck.Fluent;
using Pole.Platform.Documents.Pdf.Fonts;

namespace Pole.Platform.Documents.Pdf.Layout;

public sealed class TypesetterTests
{
    private readonly Typesetter _typesetter = new(
        new EmbeddedFont("F1", TrueTypeFont.Load("OpenSans-Regular")), new EmbeddedFont("F2", TrueTypeFont.Load("OpenSans-Semibold")), french: true);

    [Fact]
    public void Lines_end_at_spaces_and_keep_to_the_width()
    {
        var lines = _typesetter.Break("Une entreprise qui éco-conçoit regarde toute la vie de ses produits.", Style.Body, 100);

        Assert.Equal(["Une entreprise qui ", "éco-conçoit regarde ", "toute la vie de ses ", "produits."], lines.Select(TextOf), StringComparer.Ordinal);
        Assert.All(lines, line => Assert.InRange(line.Width, 1, 100));
    }

    [Theory]
    [InlineData("1\u202F234\u202F567,00\u00A0€")]
    [InlineData("« Premier pas » ?")]
    [InlineData("20 %")]
    public void What_belongs_together_stays_on_one_line(string text)
    {
        var whole = _typesetter.WidestWord(text, Style.Body);
        var words = text.Contains("pas", StringComparison.Ordinal) ? 2 : 1;

        Assert.Equal(words, _typesetter.Break(text, Style.Body, whole).Count);
    }

    [Fact]
    public void Words_of_two_looks_are_one_word_when_no_space_parts_them()
    {
        var lines = _typesetter.Break(new Prose("Le ", Words.Strong("total"), ", net"), Style.Body, 32);

        Assert.Equal(["Le ", "total, ", "net"], lines.Select(TextOf), StringComparer.Ordinal);
    }

    [Fact]
    public void A_line_feed_ends_a_line_and_two_leave_one_empty()
    {
        var lines = _typesetter.Break("12 rue des Ateliers\n\n42000 Saint-Étienne", Style.Body, 400);

        Assert.Equal(["12 rue des Ateliers", "", "42000 Saint-Étienne"], lines.Select(TextOf), StringComparer.Ordinal);
    }

    [Fact]
    public void No_word_is_lost_and_no_line_is_too_wide()
    {
        Prop.ForAll<string, PositiveInt>((text, width) =>
        {
            // As wide as the widest letter, at least: nothing narrower can be kept to.
            var room = 20d + width.Get;
            var lines = _typesetter.Break(text ?? string.Empty, Style.Body, room);
            var said = string.Concat(lines.Select(TextOf), StringComparer.Ordinal);
            var whole = string.Concat(_typesetter.Break(text ?? string.Empty, Style.Body, 1_000_000).Select(TextOf), StringComparer.Ordinal);
            return lines.All(line => line.Width <= room + 0.02) && Letters(said) == Letters(whole);
        }).QuickCheckThrowOnFailure();
    }

    private static string TextOf(Line line) => string.Concat(line.Pieces.Select(piece => piece.Text));

    private static string Letters(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
