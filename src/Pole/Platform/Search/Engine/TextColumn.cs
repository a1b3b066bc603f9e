using System.Text;

namespace Pole.Platform.Search.Engine;

/// <summary>One short text of each document, in UTF-8, one after the other.</summary>
/// <param name="bytes">All of them.</param>
/// <param name="starts">Where each starts, and one more.</param>
internal sealed class TextColumn(byte[] bytes, int[] starts)
{
    public byte[] Bytes => bytes;

    public int[] Starts => starts;

    public ReadOnlySpan<byte> this[int document] => bytes.AsSpan(starts[document]..starts[document + 1]);

    public string TextOf(int document) => Encoding.UTF8.GetString(this[document]);

    public static TextColumn Of(IReadOnlyList<string> texts)
    {
        var starts = new int[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
        {
            starts[i + 1] = starts[i] + Encoding.UTF8.GetByteCount(texts[i]);
        }

        var bytes = new byte[starts[^1]];
        for (var i = 0; i < texts.Count; i++)
        {
            Encoding.UTF8.GetBytes(texts[i], bytes.AsSpan(starts[i]));
        }

        return new(bytes, starts);
    }

    /// <summary>The texts of several columns, each told by its column and its number there.</summary>
    public static TextColumn Of(TextColumn[] columns, (int Column, int Number)[] order)
    {
        var starts = new int[order.Length + 1];
        for (var i = 0; i < order.Length; i++)
        {
            starts[i + 1] = starts[i] + columns[order[i].Column][order[i].Number].Length;
        }

        var bytes = new byte[starts[^1]];
        for (var i = 0; i < order.Length; i++)
        {
            columns[order[i].Column][order[i].Number].CopyTo(bytes.AsSpan(starts[i]));
        }

        return new(bytes, starts);
    }
}
