using System.Buffers.Binary;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Kept;

/// <summary>
/// How the bytes of a kept index lie in its file: in pieces, each compressed, behind its two lengths and the checksum of
/// all that. A piece of no length is the last, so that a file that was cut is told from one that is whole.
/// </summary>
/// <param name="Length">How many bytes it holds.</param>
/// <param name="Packed">How many it takes in the file.</param>
internal readonly record struct Piece(int Length, int Packed)
{
    /// <summary>How many bytes a piece holds at most.</summary>
    public const int Most = 1 << 20;

    public const int HeaderSize = 3 * sizeof(int);

    /// <summary>Brotli's quality and window: names, addresses and titles shrink by two thirds at the pace of a disk.</summary>
    public const int Quality = 1;

    public const int WindowBits = 20;

    public void WriteTo(Span<byte> header, ReadOnlySpan<byte> packed)
    {
        BinaryPrimitives.WriteInt32LittleEndian(header, Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], ChecksumOf(header, packed));
    }

    /// <summary>What a header says; its lengths are not to be believed before its bytes have been checked.</summary>
    public static Piece Read(ReadOnlySpan<byte> header) =>
        new(BinaryPrimitives.ReadInt32LittleEndian(header), BinaryPrimitives.ReadInt32LittleEndian(header[4..]));

    public static bool IsSound(ReadOnlySpan<byte> header, ReadOnlySpan<byte> packed) =>
        BinaryPrimitives.ReadUInt32LittleEndian(header[8..]) == ChecksumOf(header, packed);

    private static uint ChecksumOf(ReadOnlySpan<byte> header, ReadOnlySpan<byte> packed)
    {
        var checksum = new Checksum();
        checksum.Add(header[..8]);
        checksum.Add(packed);
        return checksum.Value;
    }
}
