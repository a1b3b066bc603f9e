using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace Pole.Platform.Web.Keeping;

/// <summary>A public page as it was made: its headers, and its bytes in each coding that somebody asked for.</summary>
internal sealed class KeptPage(
    PageKey key, KeptPubliclyAttribute rule, long? index, DateTimeOffset made, IReadOnlyList<KeyValuePair<string, StringValues>> headers, byte[] plain)
{
    private readonly string fingerprint = Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12));
    private Body? whole;
    private Body? gzip;
    private Body? brotli;
    private int asked;

    public PageKey Key => key;

    public KeptPubliclyAttribute Rule => rule;

    /// <summary>The version of the index that the page shows; none for a page that shows nothing of it.</summary>
    public long? Index => index;

    public DateTimeOffset Made => made;

    public IReadOnlyList<KeyValuePair<string, StringValues>> Headers => headers;

    /// <summary>Whether it may be answered before the request is routed: not where each address may ask so often only.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Whether it was asked for since the memory was last looked through.</summary>
    public bool IsUsed
    {
        get;
        set
        {
            // Most readers find it true already, and then write nothing that other cores would have to fetch.
            if (field != value)
            {
                field = value;
            }
        }
    }

    /// <summary>What it takes in memory, with room for its compressed forms.</summary>
    public int Bytes => key.Bytes + plain.Length + (plain.Length / 2) + 1024;

    /// <summary>Made at the first asking; what is packed by two at once is the same.</summary>
    public Body In(Coding coding) => coding switch
    {
        Coding.Plain => whole ??= Body.Plain(plain, fingerprint),
        Coding.Gzip => gzip ??= Body.Gzip(plain, fingerprint),
        Coding.Brotli => brotli ??= Body.QuickBrotli(plain, fingerprint),
    };

    /// <summary>True once: the second time that it is asked for, when it is worth packing as small as it gets.</summary>
    public bool IsWorthPacking() => asked < 2 && Interlocked.Increment(ref asked) == 2;

    public void Pack() => brotli = Body.SmallBrotli(plain, fingerprint);
}
