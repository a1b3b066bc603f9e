using System.Runtime.InteropServices;
using System.Text;

namespace Pole.Platform.Search.Kept;

/// <summary>Writes numbers, texts and arrays one after the other.</summary>
internal sealed class KeptWriter(PieceWriter pieces)
{
    /// <summary>A number in eight bytes.</summary>
    public void Whole(long number) => pieces.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(ref number)));

    /// <summary>A number that is not negative in as few bytes as it needs: seven bits each, the eighth says that more follow.</summary>
    public void Number(long number)
    {
        for (; number > 0x7F; number >>= 7)
        {
            pieces.Write((byte)(number | 0x80));
        }

        pieces.Write((byte)number);
    }

    public void Array<T>(T[] array)
        where T : unmanaged
    {
        Number(array.Length);
        pieces.Write(MemoryMarshal.AsBytes(array.AsSpan()));
    }

    /// <summary>Numbers that are not negative, each in as few bytes as it needs.</summary>
    public void Numbers(ReadOnlySpan<int> numbers)
    {
        Number(numbers.Length);
        foreach (var number in numbers)
        {
            Number(number);
        }
    }

    /// <summary>Numbers none of which is less than the one before: how far each is from it.</summary>
    public void Rising(IReadOnlyCollection<long> numbers)
    {
        Number(numbers.Count);
        var before = 0L;
        foreach (var number in numbers)
        {
            Number(number - before);
            before = number;
        }
    }

    public void Rising(int[] numbers) => Rising(System.Array.ConvertAll(numbers, n => (long)n));

    public void Text(string text) => Array(Encoding.UTF8.GetBytes(text));

    public void Many<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }
}
