using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Queries;

/// <summary>
/// The documents shown on the pages before, in so few letters that an address carries them from page to page: whatever
/// changes while somebody leafs on, nothing is shown twice and nothing is left out. Three bytes tell one document.
/// </summary>
internal sealed class SeenHits
{
    /// <summary>Of more than these only the last are told; what was shown before them is counted.</summary>
    public const int Most = 50;

    private const int Size = 3;
    private const int Mask = (1 << (Size * 8)) - 1;

    private readonly int[] _seen;

    private SeenHits(int[] seen) => _seen = seen;

    public int Count => _seen.Length;

    /// <summary>Those that a text tells; null when it does not tell of the documents shown on the pages before.</summary>
    /// <param name="text">As <see cref="ToString"/> wrote it, or whatever stands in the address.</param>
    /// <param name="before">How many documents these pages showed.</param>
    public static SeenHits? Read(string? text, int before)
    {
        Span<byte> bytes = stackalloc byte[(Most + 1) * Size];
        if (text is null
            || text.Length > Base64Url.GetEncodedLength(Most * Size)
            || Base64Url.DecodeFromChars(text, bytes, out _, out var length) is not OperationStatus.Done
            || length != Math.Min(before, Most) * Size)
        {
            return null;
        }

        var seen = new int[length / Size];
        for (var i = 0; i < seen.Length; i++)
        {
            seen[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(i * Size)..]) & Mask;
        }

        return new(seen);
    }

    /// <summary>As if the pages before had just been shown.</summary>
    public static SeenHits Of(IEnumerable<Found> shown) => new([.. shown.TakeLast(Most).Select(f => TellOf(f.Key))]);

    public bool Has(Found found) => _seen.Contains(TellOf(found.Key));

    public SeenHits And(IEnumerable<Found> shown) => new([.. _seen.Concat(shown.Select(f => TellOf(f.Key))).TakeLast(Most)]);

    public override string ToString()
    {
        var bytes = new byte[(_seen.Length * Size) + 1];
        for (var i = 0; i < _seen.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * Size), _seen[i]);
        }

        return Base64Url.EncodeToString(bytes.AsSpan(..^1));
    }

    private static int TellOf(ReadOnlySpan<byte> key) => (int)(Checksum.Of(key) & Mask);
}
