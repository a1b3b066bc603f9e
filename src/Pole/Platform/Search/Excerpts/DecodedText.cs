using System.Buffers;
using System.Text;

namespace Pole.Platform.Search.Excerpts;

/// <summary>The beginning of a stored text as characters, in borrowed room: of a long guide not all is read for marks.</summary>
internal readonly ref struct DecodedText
{
    private const int MostBytes = 20_000;

    private readonly char[] _room;

    public DecodedText(ReadOnlySpan<byte> stored)
    {
        GoesOn = stored.Length > MostBytes;
        stored = GoesOn ? stored[..StartOfCharacter(stored)] : stored;
        _room = ArrayPool<char>.Shared.Rent(stored.Length);
        Text = _room.AsSpan(0, Encoding.UTF8.GetChars(stored, _room));
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>Whether there is more than was read.</summary>
    public bool GoesOn { get; }

    public void Dispose() => ArrayPool<char>.Shared.Return(_room);

    private static int StartOfCharacter(ReadOnlySpan<byte> stored)
    {
        var end = MostBytes;
        while (end > 0 && (stored[end] & 0xC0) is 0x80)
        {
            end--;
        }

        return end;
    }
}
