using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pole.Platform.Documents.Pdf.Fonts;

/// <summary>
/// A font as one document uses it: each character met gets a code, its outline and the character it is read
/// back as. A small capital is outlined by its capital and read back as the letter that was written.
/// </summary>
internal sealed class EmbeddedFont(string resource, TrueTypeFont font)
{
    private const double Subscript = 0.62;
    private readonly Dictionary<(Rune Shown, Rune Meant), int> _codes = [];
    private readonly List<SubsetGlyph> _glyphs = [new(0, font.AdvanceOf(0))];
    private readonly List<Rune> _meanings = [new('\uFFFD')];

    /// <summary>The name that page content calls it by.</summary>
    public string Resource => resource;

    public double Ascent => (double)font.Ascent / font.UnitsPerEm;

    public double Descent => (double)-font.Descent / font.UnitsPerEm;

    /// <summary>How wide a text is, in parts of the size.</summary>
    public double Measure(string text, bool capitals) =>
        text.EnumerateRunes().Sum(rune => _glyphs[CodeOf(rune, capitals)].Advance) / (double)font.UnitsPerEm;

    /// <summary>The text as page content shows it: two bytes a character, in hexadecimal.</summary>
    public string Encode(string text, bool capitals) =>
        string.Concat(text.EnumerateRunes().Select(rune => CodeOf(rune, capitals).ToString("X4", CultureInfo.InvariantCulture)));

    public int WriteTo(PdfFile file)
    {
        var subset = FontSubset.Of(font, _glyphs);
        var name = $"{Tag(subset)}+{font.Name}";
        var program = file.AddStream($"/Length1 {subset.Length}", subset);
        var box = string.Join(' ', font.Box.Select(edge => Thousandths(edge)));
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 32 /FontBBox [{box}] /ItalicAngle 0 /Ascent {Thousandths(font.Ascent)} "
            + $"/Descent {Thousandths(font.Descent)} /CapHeight {Thousandths(font.CapHeight)} /StemV {font.Weight / 5} /FontFile2 {program} 0 R >>");
        var widths = string.Join(' ', _glyphs.Select(glyph => Thousandths(glyph.Advance)));
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /W [0 [{widths}]] >>");
        var unicode = file.AddStream(string.Empty, Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    private int CodeOf(Rune meant, bool capitals)
    {
        var shown = capitals ? Rune.ToUpperInvariant(meant) : meant;
        if (!_codes.TryGetValue((shown, meant), out var code))
        {
            _codes[(shown, meant)] = code = _glyphs.Count;
            _glyphs.Add(GlyphOf(shown));
            _meanings.Add(meant);
        }

        return code;
    }

    /// <summary>The glyph of a character, or what stands in for those that fonts often lack.</summary>
    private SubsetGlyph GlyphOf(Rune shown)
    {
        if (font.GlyphOf(shown.Value) is var glyph and not 0)
        {
            return new SubsetGlyph(glyph, font.AdvanceOf(glyph));
        }

        return shown.Value switch
        {
            0x202F or 0x2009 => Like(' ', 0.6) with { Scale = 1 },
            0x00A0 => Like(' ', 1),
            0x2010 or 0x2011 => Like('-', 1),
            >= 0x2080 and <= 0x2089 => Like((char)('0' + shown.Value - 0x2080), Subscript) with { Shift = (short)(-font.CapHeight / 6) },
            _ => new SubsetGlyph(0, font.AdvanceOf(0)),
        };

        SubsetGlyph Like(char other, double scale)
        {
            var source = font.GlyphOf(other);
            return new SubsetGlyph(source, (int)(font.AdvanceOf(source) * scale)) { Scale = scale };
        }
    }

    private string ToUnicode()
    {
        var map = new StringBuilder();
        map.Append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
        map.Append("/CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var hundred in Enumerable.Range(0, _meanings.Count).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{hundred.Length} beginbfchar\n");
            foreach (var code in hundred)
            {
                var meant = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(_meanings[code].ToString()));
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{meant}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end\n").ToString();
    }

    /// <summary>Six letters that tell one subset from another. Source: ISO 32000-1, 9.6.4.</summary>
    private static string Tag(byte[] subset) =>
        string.Concat(SHA256.HashData(subset).Take(6).Select(part => (char)('A' + (part % 26))));

    private string Thousandths(int units) => PdfFile.Number(1000d * units / font.UnitsPerEm);
}
