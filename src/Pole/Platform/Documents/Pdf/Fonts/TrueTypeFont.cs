using System.Buffers.Binary;
using System.Text;

namespace Pole.Platform.Documents.Pdf.Fonts;

/// <summary>
/// A font as its file describes it: which glyph draws a character, how wide it is, how it is outlined.
/// Source: OpenType 1.9, tables head, hhea, hmtx, maxp, loca, glyf, cmap (format 4) and OS/2.
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _data;
    private readonly Dictionary<string, Range> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ushort> _glyphs = [];
    private readonly int _advances;
    private readonly bool _longOffsets;

    private TrueTypeFont(string name, byte[] data)
    {
        Name = name;
        _data = data;
        for (var table = 0; table < U16(4); table++)
        {
            var entry = 12 + (16 * table);
            var offset = (int)U32(entry + 8);
            _tables[Encoding.ASCII.GetString(data, entry, 4)] = offset..(offset + (int)U32(entry + 12));
        }

        UnitsPerEm = U16(At("head", 18));
        Box = [S16(At("head", 36)), S16(At("head", 38)), S16(At("head", 40)), S16(At("head", 42))];
        _longOffsets = S16(At("head", 50)) == 1;
        Ascent = S16(At("hhea", 4));
        Descent = S16(At("hhea", 6));
        _advances = U16(At("hhea", 34));
        Weight = U16(At("OS/2", 4));
        CapHeight = S16(At("OS/2", 88));
        ReadCharacters();
    }

    public string Name { get; }

    public int UnitsPerEm { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public int Weight { get; }

    public IReadOnlyList<short> Box { get; }

    public static TrueTypeFont Load(string name)
    {
        var resource = $"{typeof(TrueTypeFont).Namespace}.{name}.ttf";
        using var stream = typeof(TrueTypeFont).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font {resource} is not embedded in the program.");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new TrueTypeFont(name, data);
    }

    public ReadOnlySpan<byte> Table(string tag) => _data.AsSpan(_tables[tag]);

    /// <summary>The glyph that draws a character; 0, an empty box, when there is none.</summary>
    public ushort GlyphOf(int character) => _glyphs.GetValueOrDefault(character);

    public int AdvanceOf(ushort glyph) => U16(At("hmtx", 4 * Math.Min(glyph, _advances - 1)));

    public ReadOnlySpan<byte> OutlineOf(ushort glyph)
    {
        var start = Offset(glyph);
        return Table("glyf")[start..Offset(glyph + 1)];

        int Offset(int index) => _longOffsets ? (int)U32(At("loca", 4 * index)) : 2 * U16(At("loca", 2 * index));
    }

    private void ReadCharacters()
    {
        var map = At("cmap", 0);
        var subtable = Enumerable.Range(0, U16(map + 2))
            .Select(index => map + 4 + (8 * index))
            .Where(entry => U16(entry) == 3 && U16(entry + 2) == 1)
            .Select(entry => map + (int)U32(entry + 4))
            .First(entry => U16(entry) == 4);
        var segments = U16(subtable + 6);
        for (var segment = 0; segment < segments; segment += 2)
        {
            var (last, first) = (U16(subtable + 14 + segment), U16(subtable + 16 + segments + segment));
            var delta = U16(subtable + 16 + (2 * segments) + segment);
            var rangeAt = subtable + 16 + (3 * segments) + segment;
            for (var character = (int)first; character <= last && character != 0xFFFF; character++)
            {
                var glyph = U16(rangeAt) == 0 ? character : U16(rangeAt + U16(rangeAt) + (2 * (character - first)));
                _glyphs[character] = glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
            }
        }
    }

    private int At(string tag, int offset) => _tables[tag].Start.Value + offset;

    private ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(offset));

    private short S16(int offset) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(offset));

    private uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(_data.AsSpan(offset));
}
