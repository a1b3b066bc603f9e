using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Files;

namespace Pole.Platform.Backups;

/// <summary>
/// Puts a backup in its place. Everything of it is verified and readied beside first; the database comes last and at
/// once, so that whatever stops it in the middle, the place is as before or as restored.
/// </summary>
internal sealed class Restore(PoleDb db, IDatabaseCopy copy, FileStore files, IOptions<DatabaseSettings> settings, IOptions<DataSettings> data)
{
    private const string Beside = ".restore-";

    /// <exception cref="BackupException">It cannot be restored; nothing was changed.</exception>
    public async Task RunAsync(string path, bool replace, Action<string> tell, CancellationToken cancel)
    {
        if (!File.Exists(path))
        {
            throw new BackupException($"There is no {path}.");
        }

        tell("verifying…");
        await using var archive = await ArchiveReader.OpenAsync(path, cancel);
        var manifest = archive.Manifest;
        if (manifest.Obstacle(settings.Value.Provider, db.Database.GetMigrations()) is { } obstacle)
        {
            throw new BackupException($"{path} cannot be restored here. {obstacle}");
        }

        if (!replace && await copy.HoldsDataAsync(cancel))
        {
            throw new BackupException("There is a database here already. Say --replace to put the backup in its place; nothing was changed.");
        }

        var unpacked = Path.Combine(Path.GetFullPath(data.Value.Root), $"{Beside}{Path.GetRandomFileName()}");
        ForgetHalves();
        Directory.CreateDirectory(unpacked);
        try
        {
            await archive.UnpackAsync(unpacked, cancel);
            await copy.PrepareAsync(unpacked, manifest, cancel);
            PlaceFiles(unpacked, manifest, tell);
            tell("database…");
            if (await copy.PutBackAsync(unpacked, manifest, cancel) is { } before)
            {
                tell($"what was here before is kept as {before}");
            }
        }
        finally
        {
            Directory.Delete(unpacked, recursive: true);
        }

        if (manifest.LostFiles is not [])
        {
            tell($"{manifest.LostFiles.Count} files were already lost when this backup was made; check names them.");
        }
    }

    /// <summary>A file stands under the hash of its bytes: one too many does no harm, and one that was there already is the same.</summary>
    private void PlaceFiles(string unpacked, Manifest manifest, Action<string> tell)
    {
        var names = manifest.Entries.Select(e => e.Name).Where(n => n.StartsWith("files/", StringComparison.Ordinal)).ToList();
        foreach (var name in names)
        {
            var place = files.PathOf(Path.GetFileName(name));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(Path.Combine(unpacked, name), place, overwrite: true);
        }

        tell($"files: {names.Count}");
    }

    /// <summary>Removes what a restore that was killed left beside.</summary>
    private void ForgetHalves()
    {
        if (Directory.Exists(data.Value.Root))
        {
            foreach (var half in Directory.GetDirectories(data.Value.Root, $"{Beside}*"))
            {
                Directory.Delete(half, recursive: true);
            }
        }
    }
}
