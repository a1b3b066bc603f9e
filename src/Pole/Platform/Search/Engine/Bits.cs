using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Pole.Platform.Search.Engine;

/// <summary>Small numbers written one after the other, each in as many bits as asked, in an array that grows.</summary>
/// <param name="room">For how many words of 64 bits there is room at once.</param>
internal sealed class BitWriter(int room = BitWriter.Smallest)
{
    private const int Smallest = 256;

    private ulong[] _words = new ulong[Math.Max(room, Smallest)];

    /// <summary>How many bits have been written.</summary>
    public long Length { get; private set; }

    public void Write(uint value, int width)
    {
        if (width is 0)
        {
            return;
        }

        var (word, shift) = ((int)(Length >> 6), (int)(Length & 63));
        if (word + 2 >= _words.Length)
        {
            Array.Resize(ref _words, (int)Math.Min(Array.MaxLength, _words.Length * 2L));
        }

        _words[word] |= (ulong)value << shift;
        if (shift + width > 64)
        {
            _words[word + 1] = (ulong)value >> (64 - shift);
        }

        Length += width;
    }

    /// <summary>With a word to spare at least, so that whoever reads the last numbers may read beyond them; it writes no more.</summary>
    public ulong[] ToArray()
    {
        var needed = (int)(((Length + 63) >> 6) + 1);
        return _words.Length - needed > needed / 16 ? _words[..needed] : _words;
    }
}

/// <summary>Reads what <see cref="BitWriter"/> wrote.</summary>
internal static class Bits
{
    /// <summary>How many bits a number needs.</summary>
    public static int WidthOf(uint number) => 32 - BitOperations.LeadingZeroCount(number);

    public static int Read(ulong[] words, long at, int width)
    {
        if (width is 0)
        {
            return 0;
        }

        var (word, shift) = ((int)(at >> 6), (int)(at & 63));
        var value = words[word] >> shift;
        if (shift + width > 64)
        {
            value |= words[word + 1] << (64 - shift);
        }

        return (int)(value & ((1UL << width) - 1));
    }

    /// <summary>Reads numbers of one width, as many as there is room for: each out of the eight bytes around it, whatever came before.</summary>
    public static void Read(ulong[] words, long at, int width, Span<int> numbers)
    {
        var bytes = MemoryMarshal.AsBytes(words.AsSpan((int)(at >> 6)));
        var (bit, mask) = ((int)(at & 63), (1UL << width) - 1);
        foreach (ref var number in numbers)
        {
            number = (int)((BinaryPrimitives.ReadUInt64LittleEndian(bytes[(bit >> 3)..]) >> (bit & 7)) & mask);
            bit += width;
        }
    }

    /// <summary>Reads numbers told by how many lie between each and the one before.</summary>
    public static void ReadGaps(ulong[] words, long at, int width, int before, Span<int> numbers)
    {
        var bytes = MemoryMarshal.AsBytes(words.AsSpan((int)(at >> 6)));
        var (bit, mask) = ((int)(at & 63), (1UL << width) - 1);
        foreach (ref var number in numbers)
        {
            number = before += 1 + (int)((BinaryPrimitives.ReadUInt64LittleEndian(bytes[(bit >> 3)..]) >> (bit & 7)) & mask);
            bit += width;
        }
    }
}
