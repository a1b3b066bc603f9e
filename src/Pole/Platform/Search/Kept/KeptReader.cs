using System.Runtime.InteropServices;
using System.Text;

namespace Pole.Platform.Search.Kept;

/// <summary>Reads what <see cref="KeptWriter"/> wrote: lengths are believed, for each piece is checked first.</summary>
internal sealed class KeptReader(PieceReader pieces)
{
    public long Number()
    {
        var number = 0L;
        for (var shift = 0; ; shift += 7)
        {
            var bits = pieces.Read();
            number |= (bits & 0x7FL) << shift;
            if (bits <= 0x7F)
            {
                return number;
            }
        }
    }

    public long Whole()
    {
        Span<long> number = stackalloc long[1];
        pieces.Read(MemoryMarshal.AsBytes(number));
        return number[0];
    }

    public T[] Array<T>()
        where T : unmanaged
    {
        var array = new T[Number()];
        pieces.Read(MemoryMarshal.AsBytes(array.AsSpan()));
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
