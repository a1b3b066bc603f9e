using System.IO.Compression;
using System.Security.Cryptography;

namespace Pole.Platform.Theming;

/// <summary>One file that a theme gives to browsers, with its fingerprint and its compressed forms, made once.</summary>
internal sealed record ThemeFile
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".js"] = "text/javascript; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".webmanifest"] = "application/manifest+json",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
    };

    private static readonly string[] AlreadySmall = [".png", ".jpg", ".webp", ".avif", ".woff2"];

    private ThemeFile(string name, byte[] plain, string type)
    {
        Plain = plain;
        Type = type;
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(plain))[..12];
        var extension = Path.GetExtension(name);
        Address = $"{name[..^extension.Length]}-{Fingerprint}{extension}";
        if (!AlreadySmall.Contains(extension, StringComparer.OrdinalIgnoreCase))
        {
            Brotli = Compress(plain, into => new BrotliStream(into, CompressionLevel.SmallestSize));
            Gzip = Compress(plain, into => new GZipStream(into, CompressionLevel.SmallestSize));
        }
    }

    /// <summary>The address under <c>/assets/</c>, which changes with the content.</summary>
    public string Address { get; }

    public string Fingerprint { get; }

    public string Type { get; }

    public byte[] Plain { get; }

    public byte[]? Brotli { get; }

    public byte[]? Gzip { get; }

    /// <summary>Null when the kind of file is not one that themes may serve.</summary>
    public static ThemeFile? Of(string name, byte[] content) =>
        Types.TryGetValue(Path.GetExtension(name), out var type) ? new(name, content, type) : null;

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var stream = open(packed))
        {
            stream.Write(plain);
        }

        return packed.ToArray();
    }
}
