namespace Pole.Platform.Search.Stored;

/// <summary>
/// The texts of the documents, one after the other: written once, never changed, read by their place. The index finds
/// and counts without them; only excerpts, and documents that leave, need them. Safe to share between threads.
/// </summary>
internal abstract class TextStore : IDisposable
{
    private volatile bool _isDamaged;

    /// <summary>Whether something read was not as it had been written.</summary>
    public bool IsDamaged => _isDamaged;

    /// <summary>How many bytes it takes, with those that no document needs any more.</summary>
    public abstract long Length { get; }

    /// <summary>Those that were shown last.</summary>
    public ShownTexts Shown { get; } = new();

    /// <summary>Adds bytes; answers where they start.</summary>
    public abstract long Append(ReadOnlySpan<byte> bytes);

    /// <summary>Reads what stands at a place; answers false, and remembers it, when that is not what was written.</summary>
    public bool Read(in TextPlace place, Span<byte> into)
    {
        if (TryRead(place.Start, into) && Checksum.Of(into) == place.Checksum)
        {
            return true;
        }

        _isDamaged = true;
        return false;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract bool TryRead(long start, Span<byte> into);

    protected virtual void Dispose(bool disposing)
    {
    }
}
