using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Pole.Platform.Reading;
using Pole.Platform.Web.Keeping.Own;

namespace Pole.Platform.Web.Keeping;

/// <summary>A public page as it was made: its headers, its bytes in each coding that somebody asked for, and what it was made of.</summary>
internal sealed class KeptPage(PageKey key, DateTimeOffset made, IReadOnlyList<KeyValuePair<string, StringValues>> headers, byte[] plain)
{
    /// <summary>What a reading takes in memory, about.</summary>
    private const int ReadingBytes = 200;

    private readonly string fingerprint = Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12));
    private Body? whole;
    private Body? gzip;
    private Body? brotli;
    private int asked;

    public PageKey Key => key;

    public DateTimeOffset Made => made;

    public IReadOnlyList<KeyValuePair<string, StringValues>> Headers => headers;

    public ReadOnlyMemory<byte> Plain => plain;

    /// <summary>Whether nothing in it but the reader's own part depends on who reads it.</summary>
    public bool IsOfAnyone { get; init; }

    public OwnPart? Own { get; init; }

    /// <summary>What was read while it was made.</summary>
    public required IReadOnlyList<IReading> Readings { private get; init; }

    /// <summary>The edition in which it was last found true.</summary>
    public required Edition Edition { private get; set; }

    /// <summary>Whether it may be answered before the request is routed: not where each address may ask so often only.</summary>
    public bool IsOpen { get; init; } = true;

    public bool IsFile { get; init; }

    /// <summary>What the browser is told of how long it may do without asking; none for what may change at any time.</summary>
    public string? Lasts { get; init; }

    /// <summary>Pictures and archives come packed already.</summary>
    public bool IsPackable { get; init; } = true;

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
    public int Bytes => key.Bytes + plain.Length + (plain.Length / 2) + (Readings.Count * ReadingBytes) + 1024;

    /// <summary>Whether it says what it would say if it were made now. After a change of anything, what it was made of is looked at again, once.</summary>
    public bool StillHolds(Editions editions)
    {
        if (editions.IsCurrent(Edition))
        {
            return true;
        }

        // Before the look: what changes meanwhile is seen the next time.
        var now = editions.Current;
        if (Readings.Any(reading => !reading.StillHolds))
        {
            return false;
        }

        Edition = now;
        return true;
    }

    /// <summary>Made at the first asking; what is packed by two at once is the same.</summary>
    public Body In(Coding coding) => IsPackable ? coding switch
    {
        Coding.Plain => Whole,
        Coding.Gzip => gzip ??= Body.Gzip(plain, fingerprint),
        Coding.Brotli => brotli ??= Body.QuickBrotli(plain, fingerprint),
    }
    : Whole;

    /// <summary>True once: the second time that it is asked for, when it is worth packing as small as it gets.</summary>
    public bool IsWorthPacking() => IsPackable && asked < 2 && Interlocked.Increment(ref asked) == 2;

    public void Pack() => brotli = Body.SmallBrotli(plain, fingerprint);

    private Body Whole => whole ??= Body.Plain(plain, fingerprint);
}
