using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Pole.Platform.Backups;

/// <summary>Writes the one file of a backup, readable by its owner alone; each entry's hash is noted as its bytes go by.</summary>
internal sealed class ArchiveWriter(string path)
{
    private readonly FileStream file = Create(path);

    private readonly List<BackupEntry> entries = [];
    private ZipArchive? zip;

    public IReadOnlyList<BackupEntry> Entries => entries;

    public async Task AddAsync(string name, CompressionLevel level, Func<Stream, Task> write)
    {
        zip ??= new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true) { Comment = Seal.Blank };
        using var hash = SHA256.Create();
        await using (var hashed = new CryptoStream(await zip.CreateEntry(name, level).OpenAsync(), hash, CryptoStreamMode.Write))
        {
            await write(hashed);
        }

        entries.Add(new(name, Convert.ToHexStringLower(hash.Hash!)));
    }

    public async Task AddFileAsync(string name, CompressionLevel level, string from, CancellationToken cancel)
    {
        await using var source = File.OpenRead(from);
        await AddAsync(name, level, to => source.CopyToAsync(to, cancel));
    }

    /// <summary>Writes the manifest, then the seal; nothing is added any more.</summary>
    public async Task SealAsync(Manifest manifest, CancellationToken cancel)
    {
        await AddAsync(Manifest.EntryName, CompressionLevel.Optimal, to => JsonSerializer.SerializeAsync(to, manifest, Manifest.Json, cancel));
        await zip!.DisposeAsync();
        await Seal.SetAsync(file, cancel);
    }

    /// <summary>Lets go of the file, whether or not it was sealed.</summary>
    public ValueTask CloseAsync() => file.DisposeAsync();

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(path, options);
    }
}
