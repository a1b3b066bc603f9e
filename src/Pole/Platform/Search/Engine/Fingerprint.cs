using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Engine;

/// <summary>Tells whether a document is still what it was, without its texts: the first 64 bits of its SHA-256.</summary>
internal static class Fingerprint
{
    public static ulong Of(SearchDocument document)
    {
        var bytes = new ArrayBufferWriter<byte>(document.Body.Length + 512);
        Write(
            bytes,
            document.Key,
            document.Kind,
            document.Language,
            document.Source,
            document.Url,
            document.Audience.ToString(),
            document.Date?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            document.Title,
            document.Summary,
            document.Figures,
            document.Body,
            document.Names);
        foreach (var (name, values) in document.Facets)
        {
            Write(bytes, name, values.Count.ToString(CultureInfo.InvariantCulture));
            Write(bytes, [.. values]);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }

    private static void Write(ArrayBufferWriter<byte> to, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            StoredText.Write(to, text);
        }
    }
}
