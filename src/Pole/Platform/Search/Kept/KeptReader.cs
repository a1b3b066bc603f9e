using System.Runtime.InteropServices;
using System.Text;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Kept;

/// <summary>Reads what <see cref="KeptWriter"/> wrote; of a file whose checksum has been found right, for lengths are believed.</summary>
internal sealed class KeptReader(Stream stream)
{
    private const int ReadAtOnce = 1 << 20;

    /// <summary>Whether a file is as it was written, to the last bit.</summary>
    public static bool IsWhole(Stream file)
    {
        var left = file.Length - sizeof(uint);
        if (left < 0)
        {
            return false;
        }

        var checksum = new Checksum();
        var room = new byte[ReadAtOnce];
        while (left > 0)
        {
            var part = room.AsSpan(0, (int)Math.Min(left, room.Length));
            file.ReadExactly(part);
            checksum.Add(part);
            left -= part.Length;
        }

        Span<uint> expected = stackalloc uint[1];
        file.ReadExactly(MemoryMarshal.AsBytes(expected));
        return expected[0] == checksum.Value;
    }

    public long Number()
    {
        var number = 0L;
        for (var shift = 0; ; shift += 7)
        {
            var bits = stream.ReadByte();
            number |= (bits & 0x7FL) << shift;
            if (bits <= 0x7F)
            {
                return bits < 0 ? throw new EndOfStreamException() : number;
            }
        }
    }

    public long Whole()
    {
        Span<long> number = stackalloc long[1];
        stream.ReadExactly(MemoryMarshal.AsBytes(number));
        return number[0];
    }

    public T[] Array<T>()
        where T : unmanaged
    {
        var array = new T[Number()];
        stream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }

    public int[] Numbers()
    {
        var numbers = new int[Number()];
        foreach (ref var number in numbers.AsSpan())
        {
            number = (int)Number();
        }

        return numbers;
    }

    public long[] Rising()
    {
        var numbers = new long[Number()];
        var before = 0L;
        foreach (ref var number in numbers.AsSpan())
        {
            number = before += Number();
        }

        return numbers;
    }

    public int[] RisingNumbers() => System.Array.ConvertAll(Rising(), n => (int)n);

    public string Text() => Encoding.UTF8.GetString(Array<byte>());

    public T[] Many<T>(Func<T> read)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
