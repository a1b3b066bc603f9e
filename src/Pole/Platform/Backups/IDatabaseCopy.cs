namespace Pole.Platform.Backups;

/// <summary>Takes a database out into a backup and puts it back: one for each engine.</summary>
internal interface IDatabaseCopy
{
    /// <summary>Writes the database as it stands at one moment, while the site goes on; answers its tables, and the hashes of the files that it names.</summary>
    Task<CopiedDatabase> WriteAsync(ArchiveWriter archive, string scratch, CancellationToken cancel);

    /// <summary>Whether there is something here already that putting a database back would replace.</summary>
    Task<bool> HoldsDataAsync(CancellationToken cancel);

    /// <summary>Readies what was unpacked, and makes sure that it can be put back: nothing of what is here changes yet.</summary>
    Task PrepareAsync(string unpacked, Manifest manifest, CancellationToken cancel);

    /// <summary>Puts it back, wholly or not at all, in the shape of this version. Says where what was there before is, if it is kept.</summary>
    Task<string?> PutBackAsync(string unpacked, Manifest manifest, CancellationToken cancel);
}

internal sealed record CopiedDatabase(IReadOnlyList<BackupTable> Tables, IReadOnlyList<string> FileHashes);
