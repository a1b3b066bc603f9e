using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Platform.Files;

/// <summary>A file that people entrusted to the site: its bytes stand in the file store under their hash.</summary>
internal sealed class StoredFile
{
    public const int NameLength = 160;

    public Id<StoredFile> Id { get; init; } = Id<StoredFile>.New();

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal: their address in the store.</summary>
    public required string Hash { get; init; }

    /// <summary>The name it came with, cleaned of paths and odd signs.</summary>
    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required long Length { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    public Id<Account>? By { get; init; }
}
