using System.Security.Cryptography;

namespace Pole.Platform.Theming;

/// <summary>One file that a theme gives to browsers, with the fingerprint of its bytes.</summary>
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

    private ThemeFile(string name, byte[] bytes, string type)
    {
        Bytes = bytes;
        Type = type;
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        var extension = Path.GetExtension(name);
        Address = $"{name[..^extension.Length]}-{fingerprint}{extension}";
    }

    /// <summary>The address under <c>/assets/</c>, which changes with the content.</summary>
    public string Address { get; }

    public string Type { get; }

    public byte[] Bytes { get; }

    /// <summary>Null when the kind of file is not one that themes may serve.</summary>
    public static ThemeFile? Of(string name, byte[] content) =>
        Types.TryGetValue(Path.GetExtension(name), out var type) ? new(name, content, type) : null;
}
