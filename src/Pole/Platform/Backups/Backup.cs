using System.IO.Compression;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Files;

namespace Pole.Platform.Backups;

/// <summary>
/// Makes one file of what the site is entrusted with, while it runs: the database of one moment, and the bytes of every
/// file that the database names. Under another name until it is whole, and never over a file that is there.
/// </summary>
internal sealed class Backup(PoleDb db, IDatabaseCopy copy, FileStore files, IOptions<DatabaseSettings> settings, TimeProvider clock)
{
    private const int TellEvery = 100;

    public static string ProgramVersion => typeof(Backup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <exception cref="BackupException">It cannot be made; nothing is left behind.</exception>
    public async Task MakeAsync(string path, bool withoutLostFiles, Action<string> tell, CancellationToken cancel)
    {
        if (File.Exists(path))
        {
            throw new BackupException($"{path} exists: a backup never overwrites.");
        }

        if (!await db.IsOfThisVersionAsync(cancel))
        {
            throw new BackupException("There is no database of this version: start the site, or run migrate, first.");
        }

        var half = $"{path}.half-{Path.GetRandomFileName()}";
        var archive = new ArchiveWriter(half);
        try
        {
            await WriteAsync(archive, half, withoutLostFiles, tell, cancel);
            await archive.CloseAsync();
            File.Move(half, path, overwrite: false);
        }
        finally
        {
            await archive.CloseAsync();
            File.Delete(half);
        }
    }

    private async Task WriteAsync(ArchiveWriter archive, string half, bool withoutLostFiles, Action<string> tell, CancellationToken cancel)
    {
        tell("database…");
        var scratch = $"{half}.db";
        CopiedDatabase copied;
        try
        {
            copied = await copy.WriteAsync(archive, scratch, cancel);
        }
        finally
        {
            File.Delete(scratch);
        }

        // The files after the database: one that came meanwhile is not named by it, and does no harm.
        var lost = await AddFilesAsync(archive, copied.FileHashes, withoutLostFiles, tell, cancel);
        await archive.SealAsync(
            new()
            {
                Format = Manifest.CurrentFormat,
                Engine = settings.Value.Provider,
                Migration = db.Database.GetMigrations().Last(),
                Program = ProgramVersion,
                MadeAt = clock.GetUtcNow(),
                Entries = [.. archive.Entries],
                Tables = copied.Tables,
                LostFiles = lost,
            },
            cancel);
    }

    private async Task<IReadOnlyList<string>> AddFilesAsync(ArchiveWriter archive, IReadOnlyList<string> hashes, bool withoutLostFiles, Action<string> tell, CancellationToken cancel)
    {
        var lost = new List<string>();
        foreach (var (at, hash) in hashes.Index())
        {
            if (await files.IsWholeAsync(hash, cancel))
            {
                await archive.AddFileAsync($"files/{hash[..2]}/{hash}", CompressionLevel.Fastest, files.PathOf(hash), cancel);
            }
            else
            {
                lost.Add(hash);
            }

            if ((at + 1) % TellEvery == 0 || at + 1 == hashes.Count)
            {
                tell($"files: {at + 1} of {hashes.Count}");
            }
        }

        return lost is [] || withoutLostFiles
            ? lost
            : throw new BackupException(
                $"{lost.Count} stored files are lost or changed on the disk (check names them). Mend them, or say --without-lost-files to keep the rest.");
    }
}
