namespace Pole.Platform.Search.Stored;

/// <summary>Texts held in memory: for an index that is not kept, or while the disk cannot be written.</summary>
internal sealed class MemoryTexts : TextStore
{
    private readonly Lock _adding = new();
    private volatile byte[] _bytes = [];
    private int _length;

    public override long Length => _length;

    public override long Append(ReadOnlySpan<byte> bytes)
    {
        lock (_adding)
        {
            var start = _length;
            if (start + bytes.Length > _bytes.Length)
            {
                // Who reads goes on in the array that it has.
                var larger = new byte[Math.Max(start + bytes.Length, _bytes.Length * 2)];
                _bytes.AsSpan(0, start).CopyTo(larger);
                _bytes = larger;
            }

            bytes.CopyTo(_bytes.AsSpan(start));
            _length += bytes.Length;
            return start;
        }
    }

    protected override bool TryRead(long start, Span<byte> into)
    {
        _bytes.AsSpan((int)start, into.Length).CopyTo(into);
        return true;
    }
}
