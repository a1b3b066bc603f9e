using System.Buffers;

namespace Pole.Platform.Search.Stored;

/// <summary>The texts of one document, read into borrowed room. Where they are damaged there are none.</summary>
internal readonly ref struct OpenText
{
    private readonly byte[] _room;

    public OpenText(TextStore store, in TextPlace place)
    {
        _room = ArrayPool<byte>.Shared.Rent(place.Length);
        var bytes = _room.AsSpan(0, place.Length);
        IsWhole = store.Read(place, bytes);
        Text = IsWhole ? new(bytes) : default;
    }

    public bool IsWhole { get; }

    public StoredText Text { get; }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_room);
}
