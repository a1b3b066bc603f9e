using System.IO.Compression;

namespace Pole.Platform.Web.Keeping;

/// <summary>The bytes of an answer in one coding, under a strong tag of their own.</summary>
internal sealed record Body(byte[] Bytes, Coding Coding, string Tag)
{
    /// <summary>The tag of the same page packed less well before: who has that needs nothing else.</summary>
    public string? EarlierTag { get; private init; }

    /// <summary>The quality that <c>brotli</c> gives by itself, and the one that a reader who waits is given first.</summary>
    private const int Smallest = 11, Quick = 5;

    private const int Window = 22;

    public static Body Plain(byte[] bytes, string fingerprint) => new(bytes, Coding.Plain, $"\"{fingerprint}\"");

    public static Body Gzip(byte[] plain, string fingerprint)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            stream.Write(plain);
        }

        return new(packed.ToArray(), Coding.Gzip, $"\"{fingerprint}-gzip\"");
    }

    /// <summary>Packed in a millisecond or two.</summary>
    public static Body QuickBrotli(byte[] plain, string fingerprint) => new(Brotli(plain, Quick), Coding.Brotli, QuickTag(fingerprint));

    /// <summary>Packed as small as it gets, which takes some fifty milliseconds.</summary>
    public static Body SmallBrotli(byte[] plain, string fingerprint) =>
        new(Brotli(plain, Smallest), Coding.Brotli, $"\"{fingerprint}-br\"") { EarlierTag = QuickTag(fingerprint) };

    private static string QuickTag(string fingerprint) => $"\"{fingerprint}-br{Quick}\"";

    private static byte[] Brotli(byte[] plain, int quality)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        if (!BrotliEncoder.TryCompress(plain, packed, out var length, quality, Window))
        {
            throw new InvalidOperationException("The longest that brotli may need was not enough.");
        }

        return packed[..length];
    }
}
