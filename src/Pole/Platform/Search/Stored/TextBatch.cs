using System.Buffers;

namespace Pole.Platform.Search.Stored;

/// <summary>Puts the texts of many documents into a store, a good deal at once.</summary>
internal sealed class TextBatch(TextStore store)
{
    private const int WrittenAtOnce = 1 << 18;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<TextPlace> _places = [];
    private int _placed;

    public void Add(in DocumentTexts texts)
    {
        var before = _bytes.WrittenCount;
        StoredText.Write(_bytes, texts);
        var written = _bytes.WrittenSpan[before..];
        _places.Add(new(before, written.Length, Checksum.Of(written)));
        if (_bytes.WrittenCount >= WrittenAtOnce)
        {
            Write();
        }
    }

    /// <summary>Where each document's texts went, in the order in which they were added; then it takes others.</summary>
    public TextPlace[] Finish()
    {
        Write();
        TextPlace[] places = [.. _places];
        _places.Clear();
        _placed = 0;
        return places;
    }

    private void Write()
    {
        var start = store.Append(_bytes.WrittenSpan);
        for (; _placed < _places.Count; _placed++)
        {
            _places[_placed] = _places[_placed] with { Start = start + _places[_placed].Start };
        }

        _bytes.ResetWrittenCount();
    }
}
