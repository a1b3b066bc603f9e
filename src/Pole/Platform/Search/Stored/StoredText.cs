using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Pole.Platform.Search.Stored;

/// <summary>The texts of a document but its title, in UTF-8, as they stand in a store; the title stays at hand in its segment.</summary>
internal readonly ref struct StoredText
{
    public StoredText(ReadOnlySpan<byte> bytes)
    {
        Summary = Next(ref bytes);
        Figures = Next(ref bytes);
        Body = Next(ref bytes);
        Names = Next(ref bytes);
    }

    public ReadOnlySpan<byte> Summary { get; }

    public ReadOnlySpan<byte> Figures { get; }

    public ReadOnlySpan<byte> Body { get; }

    public ReadOnlySpan<byte> Names { get; }

    public static void Write(IBufferWriter<byte> to, in DocumentTexts texts)
    {
        Write(to, texts.Summary);
        Write(to, texts.Figures);
        Write(to, texts.Body);
        Write(to, texts.Names);
    }

    public DocumentTexts With(string title) => new(
        title, Encoding.UTF8.GetString(Summary), Encoding.UTF8.GetString(Figures), Encoding.UTF8.GetString(Body), Encoding.UTF8.GetString(Names));

    /// <summary>A text after its length.</summary>
    public static void Write(IBufferWriter<byte> to, string text)
    {
        var span = to.GetSpan(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, span[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(span, length);
        to.Advance(sizeof(int) + length);
    }

    private static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> bytes)
    {
        var end = sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var text = bytes[sizeof(int)..end];
        bytes = bytes[end..];
        return text;
    }
}
