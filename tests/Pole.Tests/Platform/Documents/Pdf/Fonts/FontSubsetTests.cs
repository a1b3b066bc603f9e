using System.Buffers.Binary;
using System.Text;

namespace Pole.Platform.Documents.Pdf.Fonts;

public sealed class FontSubsetTests
{
    private static readonly TrueTypeFont Font = TrueTypeFont.Load("OpenSans-Regular");

    [Theory]
    [InlineData('A')]
    [InlineData('é')]
    [InlineData('Œ')]
    [InlineData('€')]
    [InlineData('’')]
    [InlineData('−')]
    [InlineData('…')]
    [InlineData('×')]
    public void The_font_draws_the_characters_that_French_and_amounts_need(char character) =>
        Assert.NotEqual(0, Font.GlyphOf(character));

    [Fact]
    public void A_subset_holds_the_glyphs_asked_for_and_what_they_are_made_of()
    {
        var (capital, accented) = (Font.GlyphOf('A'), Font.GlyphOf('é'));

        var tables = Read(FontSubset.Of(Font, [new(0, Font.AdvanceOf(0)), new(capital, Font.AdvanceOf(capital)), new(accented, Font.AdvanceOf(accented))]));

        // é is made of e and of its accent, which follow what was asked for.
        Assert.Equal(5, BinaryPrimitives.ReadUInt16BigEndian(tables["maxp"].AsSpan(4)));
        Assert.Equal(Font.AdvanceOf(capital), BinaryPrimitives.ReadUInt16BigEndian(tables["hmtx"].AsSpan(4)));
        Assert.Equal(6 * 4, tables["loca"].Length);
        Assert.InRange(tables["glyf"].Length, 100, 1000);
    }

    [Fact]
    public void A_subset_sums_to_what_the_format_asks()
    {
        var subset = FontSubset.Of(Font, [new(0, 100), new(Font.GlyphOf('B'), 100)]);

        var sum = 0u;
        for (var at = 0; at < subset.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(subset.AsSpan(at)));
        }

        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void A_small_capital_is_as_wide_as_its_capital_and_a_thin_space_thinner_than_a_space()
    {
        var font = new EmbeddedFont("F1", Font);

        Assert.Equal(font.Measure("ÉT", capitals: false), font.Measure("ét", capitals: true));
        Assert.False(font.Encode("É", capitals: false) == font.Encode("é", capitals: true), "A small capital must be read back as what was written.");
        Assert.InRange(font.Measure("\u202F", capitals: false), 0.1, font.Measure(" ", capitals: false) - 0.05);
        Assert.Equal(font.Measure(" ", capitals: false), font.Measure("\u00A0", capitals: false));
    }

    private static Dictionary<string, byte[]> Read(byte[] file) =>
        Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4))).ToDictionary(
            table => Encoding.ASCII.GetString(file, 12 + (16 * table), 4),
            table => file.AsSpan(
                (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(20 + (16 * table))),
                (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(24 + (16 * table)))).ToArray(),
            StringComparer.Ordinal);
}
