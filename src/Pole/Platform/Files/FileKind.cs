using System.IO.Compression;
using System.Text;

namespace Pole.Platform.Files;

/// <summary>A kind of file that the site takes in: its ending, its media type, and how its bytes show it.</summary>
internal sealed record FileKind(string Ending, string MediaType, Func<byte[], bool> Shows)
{
    /// <summary>Every kind that may be stored; anything else is refused.</summary>
    public static IReadOnlyList<FileKind> All { get; } =
    [
        new(".pdf", "application/pdf", bytes => StartsWith(bytes, "%PDF-"u8)),
        new(".png", "image/png", bytes => StartsWith(bytes, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        new(".jpg", "image/jpeg", bytes => StartsWith(bytes, [0xFF, 0xD8, 0xFF])),
        new(".jpeg", "image/jpeg", bytes => StartsWith(bytes, [0xFF, 0xD8, 0xFF])),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes => HoldsPart(bytes, "xl/")),
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes => HoldsPart(bytes, "word/")),
        new(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", bytes => HoldsPart(bytes, "ppt/")),
        new(".ods", "application/vnd.oasis.opendocument.spreadsheet", bytes => HoldsPart(bytes, "content.xml")),
        new(".odt", "application/vnd.oasis.opendocument.text", bytes => HoldsPart(bytes, "content.xml")),
        new(".zip", "application/zip", bytes => StartsWith(bytes, "PK\u0003\u0004"u8)),
        new(".csv", "text/csv", IsText),
        new(".txt", "text/plain", IsText),
        new(".md", "text/markdown", IsText),
    ];

    public static FileKind? Of(string name) =>
        All.FirstOrDefault(kind => kind.Ending.Equals(Path.GetExtension(name), StringComparison.OrdinalIgnoreCase));

    private static bool StartsWith(byte[] bytes, ReadOnlySpan<byte> magic) => bytes.AsSpan().StartsWith(magic);

    private static bool HoldsPart(byte[] bytes, string part)
    {
        if (!StartsWith(bytes, "PK\u0003\u0004"u8))
        {
            return false;
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return zip.Entries.Any(e => e.FullName.StartsWith(part, StringComparison.Ordinal))
                && !zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsText(byte[] bytes)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
