using System.Buffers.Binary;
using System.Text;

namespace Pole.Platform.Documents.Pdf.Fonts;

/// <summary>One glyph of a subset: the one it comes from, scaled and shifted when it stands in for a missing one.</summary>
internal sealed record SubsetGlyph(ushort Source, int Advance)
{
    public double Scale { get; init; } = 1;

    public short Shift { get; init; }
}

/// <summary>
/// Cuts a font down to the glyphs that a document shows, in the order given. Hints for coarse screens are left out.
/// Source: OpenType 1.9, glyf (simple and composite glyphs) and the table directory.
/// </summary>
internal sealed class FontSubset(TrueTypeFont font)
{
    private const int Words = 0x0001, Offsets = 0x0002, Scaled = 0x0008, More = 0x0020, ScaledTwice = 0x0040, Matrix = 0x0080, Hints = 0x0100;
    private readonly List<SubsetGlyph> _glyphs = [];
    private readonly Dictionary<ushort, ushort> _components = [];

    public static byte[] Of(TrueTypeFont font, IReadOnlyList<SubsetGlyph> glyphs)
    {
        var subset = new FontSubset(font);
        subset._glyphs.AddRange(glyphs);
        return subset.Build();
    }

    private byte[] Build()
    {
        var (outlines, offsets, metrics) = (new MemoryStream(), new MemoryStream(), new MemoryStream());
        // The list grows on the way by the components that composite glyphs are made of.
        for (var index = 0; index < _glyphs.Count; index++)
        {
            offsets.Write(Big32((int)outlines.Length));
            var outline = OutlineOf(_glyphs[index]);
            outlines.Write(outline);
            outlines.Write(new byte[(4 - (outlines.Length % 4)) % 4]);
            metrics.Write(Big16(_glyphs[index].Advance));
            metrics.Write(outline.Length == 0 ? Big16(0) : outline.AsSpan(2, 2));
        }

        offsets.Write(Big32((int)outlines.Length));
        var (head, hhea, maxp) = (font.Table("head").ToArray(), font.Table("hhea").ToArray(), font.Table("maxp").ToArray());
        Big32(0).CopyTo(head, 8);
        Big16(1).CopyTo(head, 50);
        Big16(_glyphs.Count).CopyTo(hhea, 34);
        Big16(_glyphs.Count).CopyTo(maxp, 4);
        return Assemble(
            ("glyf", outlines.ToArray()), ("head", head), ("hhea", hhea),
            ("hmtx", metrics.ToArray()), ("loca", offsets.ToArray()), ("maxp", maxp));
    }

    private byte[] OutlineOf(SubsetGlyph glyph)
    {
        var source = font.OutlineOf(glyph.Source);
        if (source.IsEmpty)
        {
            return [];
        }

        if (glyph.Scale < 1)
        {
            return StandIn(glyph, source);
        }

        return BinaryPrimitives.ReadInt16BigEndian(source) >= 0 ? Simple(source) : Composite(source.ToArray());
    }

    private static byte[] Simple(ReadOnlySpan<byte> source)
    {
        var hints = 10 + (2 * BinaryPrimitives.ReadInt16BigEndian(source));
        var after = hints + 2 + BinaryPrimitives.ReadUInt16BigEndian(source[hints..]);
        return [.. source[..hints], 0, 0, .. source[after..]];
    }

    private byte[] Composite(byte[] outline)
    {
        var at = 10;
        for (var flags = More; (flags & More) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at)) & ~Hints;
            Big16(flags).CopyTo(outline, at);
            Big16(Component(BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2)))).CopyTo(outline, at + 2);
            at += 4 + ((flags & Words) != 0 ? 4 : 2);
            at += (flags & Scaled) != 0 ? 2 : (flags & ScaledTwice) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        }

        return outline[..at];
    }

    private byte[] StandIn(SubsetGlyph glyph, ReadOnlySpan<byte> source)
    {
        var box = new List<byte>();
        for (var corner = 0; corner < 4; corner++)
        {
            var value = BinaryPrimitives.ReadInt16BigEndian(source[(2 + (2 * corner))..]) * glyph.Scale;
            box.AddRange(Big16((int)Math.Round(value) + (corner % 2 == 1 ? glyph.Shift : 0)));
        }

        return
        [
            .. Big16(-1), .. box, .. Big16(Words | Offsets | Scaled), .. Big16(Component(glyph.Source)),
            .. Big16(0), .. Big16(glyph.Shift), .. Big16((int)Math.Round(glyph.Scale * 0x4000)),
        ];
    }

    private int Component(ushort source)
    {
        if (!_components.TryGetValue(source, out var index))
        {
            _components[source] = index = (ushort)_glyphs.Count;
            _glyphs.Add(new SubsetGlyph(source, font.AdvanceOf(source)));
        }

        return index;
    }

    private static byte[] Assemble(params (string Tag, byte[] Data)[] tables)
    {
        var file = new List<byte>();
        var log = (int)Math.Log2(tables.Length);
        file.AddRange([0, 1, 0, 0, .. Big16(tables.Length), .. Big16(16 << log), .. Big16(log), .. Big16((16 * tables.Length) - (16 << log))]);
        var offset = 12 + (16 * tables.Length);
        foreach (var (tag, data) in tables)
        {
            file.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Big32(Sum(data)), .. Big32(offset), .. Big32(data.Length)]);
            offset += (data.Length + 3) & ~3;
        }

        foreach (var (_, data) in tables)
        {
            file.AddRange(data);
            file.AddRange(new byte[-data.Length & 3]);
        }

        byte[] whole = [.. file];
        Big32(unchecked((int)0xB1B0AFBA - Sum(whole))).CopyTo(whole, HeadAt(tables) + 8);
        return whole;
    }

    private static int HeadAt((string Tag, byte[] Data)[] tables) =>
        12 + (16 * tables.Length) + tables.TakeWhile(table => table.Tag != "head").Sum(table => (table.Data.Length + 3) & ~3);

    private static int Sum(byte[] data)
    {
        var sum = 0u;
        for (var at = 0; at < data.Length; at++)
        {
            sum = unchecked(sum + ((uint)data[at] << (24 - (8 * (at & 3)))));
        }

        return unchecked((int)sum);
    }

    private static byte[] Big16(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Big32(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
