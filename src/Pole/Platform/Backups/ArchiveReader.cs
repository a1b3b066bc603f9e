using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Pole.Platform.Backups;

/// <summary>Reads a backup, and believes nothing of it before its seal and its hashes are found true.</summary>
internal sealed class ArchiveReader : IAsyncDisposable
{
    private readonly FileStream file;
    private readonly ZipArchive zip;

    private ArchiveReader(FileStream file, ZipArchive zip, Manifest manifest) => (this.file, this.zip, Manifest) = (file, zip, manifest);

    public Manifest Manifest { get; }

    /// <exception cref="BackupException">It is no backup, or not whole.</exception>
    public static async Task<ArchiveReader> OpenAsync(string path, CancellationToken cancel)
    {
        var file = File.OpenRead(path);
        try
        {
            if (!await Seal.HoldsAsync(file, cancel))
            {
                throw new BackupException($"{path} is no whole backup: it was cut or changed, or is something else.");
            }

            file.Position = 0;
            var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancel);
            var entry = zip.GetEntry(Manifest.EntryName) ?? throw new BackupException($"{path} has no {Manifest.EntryName}.");
            await using var text = await entry.OpenAsync(cancel);
            var manifest = await JsonSerializer.DeserializeAsync<Manifest>(text, Manifest.Json, cancel)
                ?? throw new BackupException($"{path} has an empty {Manifest.EntryName}.");
            return new(file, zip, manifest);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException)
        {
            await file.DisposeAsync();
            throw new BackupException($"{path} cannot be read as a backup: {fault.Message}");
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Unpacks every entry below a folder, each checked against its hash.</summary>
    /// <exception cref="BackupException">An entry is missing, or is not what the manifest says.</exception>
    public async Task UnpackAsync(string folder, CancellationToken cancel)
    {
        foreach (var entry in Manifest.Entries)
        {
            var packed = zip.GetEntry(entry.Name) ?? throw new BackupException($"The entry {entry.Name} is missing.");
            var path = Path.Combine(folder, entry.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var hash = SHA256.Create();
            await using (var from = await packed.OpenAsync(cancel))
            await using (var to = new FileStream(path, FileMode.CreateNew))
            {
                await using (var hashed = new CryptoStream(to, hash, CryptoStreamMode.Write, leaveOpen: true))
                {
                    await from.CopyToAsync(hashed, cancel);
                }

                to.Flush(flushToDisk: true);
            }

            if (Convert.ToHexStringLower(hash.Hash!) != entry.Hash)
            {
                throw new BackupException($"The entry {entry.Name} is not what the manifest says.");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await zip.DisposeAsync();
        await file.DisposeAsync();
    }
}
