using System.Text;

namespace Pole.Platform.Search.Stored;

/// <summary>The texts of a document as characters, for its excerpt; of a long guide only the beginning, for not all is read for marks.</summary>
internal sealed class DecodedTexts
{
    private const int MostBytes = 20_000;

    private readonly char[] _letters;

    public DecodedTexts(StoredText stored)
    {
        _letters = new char[LengthOf(stored.Summary) + LengthOf(stored.Figures) + LengthOf(stored.Body)];
        var at = 0;
        Summary = Decode(stored.Summary, ref at);
        Figures = Decode(stored.Figures, ref at);
        Body = Decode(stored.Body, ref at);
    }

    public Part Summary { get; }

    public Part Figures { get; }

    public Part Body { get; }

    /// <summary>How many characters it holds.</summary>
    public int Length => _letters.Length;

    public ReadOnlySpan<char> this[Part part] => _letters.AsSpan(part.Start, part.Length);

    private Part Decode(ReadOnlySpan<byte> stored, ref int at)
    {
        var part = new Part(at, Encoding.UTF8.GetChars(Beginning(stored), _letters.AsSpan(at)), stored.Length > MostBytes);
        at += part.Length;
        return part;
    }

    private static int LengthOf(ReadOnlySpan<byte> stored) => Encoding.UTF8.GetCharCount(Beginning(stored));

    /// <summary>Cut between characters.</summary>
    private static ReadOnlySpan<byte> Beginning(ReadOnlySpan<byte> stored)
    {
        var end = Math.Min(MostBytes, stored.Length);
        while (end > 0 && end < stored.Length && (stored[end] & 0xC0) is 0x80)
        {
            end--;
        }

        return stored[..end];
    }

    /// <summary>Where one of the texts stands.</summary>
    /// <param name="GoesOn">Whether there is more than was read.</param>
    internal readonly record struct Part(int Start, int Length, bool GoesOn);
}
