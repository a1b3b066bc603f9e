namespace Pole.Platform.Search.Stored;

/// <summary>
/// The texts that excerpts were cut from last, by where they start in their store: what is found again and again is not
/// read and decoded each time. Safe to share between threads.
/// </summary>
internal sealed class ShownTexts
{
    /// <summary>With more characters than this, all are forgotten: 8 MB.</summary>
    private const int Most = 4 << 20;

    /// <summary>Far more places than there is room for texts of a usual length, so that few push out each other.</summary>
    private const int PlaceBits = 14;

    private volatile Shown?[] _shown = new Shown?[1 << PlaceBits];
    private int _held;

    public DecodedTexts? Find(long start) => _shown[PlaceOf(start)] is { } shown && shown.Start == start ? shown.Texts : null;

    /// <summary>Takes texts in, in place of those that stood where they come to stand.</summary>
    public void Add(long start, DecodedTexts texts)
    {
        ref var place = ref _shown[PlaceOf(start)];
        var held = Interlocked.Add(ref _held, texts.Length - (place?.Texts.Length ?? 0));
        place = new(start, texts);
        if (held > Most)
        {
            _shown = new Shown?[1 << PlaceBits];
            Interlocked.Exchange(ref _held, 0);
        }
    }

    /// <summary>Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).</summary>
    private static int PlaceOf(long start) => (int)(((ulong)start * 0x9E37_79B9_7F4A_7C15) >> (64 - PlaceBits));

    private sealed record Shown(long Start, DecodedTexts Texts);
}
