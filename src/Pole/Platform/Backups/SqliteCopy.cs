using System.Globalization;
using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;

namespace Pole.Platform.Backups;

/// <summary>A SQLite database goes as one file that <c>VACUUM INTO</c> writes, and comes back by one rename.</summary>
internal sealed class SqliteCopy(PoleDb db, TimeProvider clock) : IDatabaseCopy
{
    private const string EntryName = "database/pole.db";
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private string Place => Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);

    public async Task<CopiedDatabase> WriteAsync(ArchiveWriter archive, string scratch, CancellationToken cancel)
    {
        await using (var source = Open(Place))
        {
            await using var vacuum = source.CreateCommand();
            vacuum.CommandText = "VACUUM INTO $copy";
            vacuum.Parameters.AddWithValue("$copy", scratch);
            await vacuum.ExecuteNonQueryAsync(cancel);
        }

        await archive.AddFileAsync(EntryName, CompressionLevel.Optimal, scratch, cancel);
        await using var copy = Open(scratch);
        return new([], [.. (await ReadAsync(copy, """SELECT DISTINCT "Hash" FROM files ORDER BY "Hash" """, cancel))]);
    }

    public async Task<bool> HoldsDataAsync(CancellationToken cancel)
    {
        if (!File.Exists(Place))
        {
            return false;
        }

        try
        {
            await using var place = Open(Place);
            return await ReadAsync(place, "SELECT name FROM sqlite_master WHERE type = 'table'", cancel) is not [];
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is Corrupt or NotADatabase)
        {
            return true;
        }
    }

    public async Task PrepareAsync(string unpacked, Manifest manifest, CancellationToken cancel)
    {
        var path = Path.Combine(unpacked, EntryName);
        await using (var copy = Open(path))
        {
            if (await ReadAsync(copy, "PRAGMA integrity_check", cancel) is not ["ok"])
            {
                throw new BackupException("The database in it is damaged.");
            }
        }

        var options = new DbContextOptionsBuilder<SqlitePoleDb>().UseSqlite(ConnectionString(path)).Options;
        await using var staged = new SqlitePoleDb(options);
        await staged.Database.MigrateAsync(cancel);
        await staged.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=DELETE", cancel);
    }

    public async Task<string?> PutBackAsync(string unpacked, Manifest manifest, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place)!);
        var beside = $"{Place}.restoring-{Path.GetRandomFileName()}";
        File.Move(Path.Combine(unpacked, EntryName), beside);
        try
        {
            await RestAsync(cancel);
            if (!File.Exists(Place))
            {
                File.Delete($"{Place}-wal");
                File.Delete($"{Place}-shm");
                File.Move(beside, Place);
                return null;
            }

            var before = string.Create(CultureInfo.InvariantCulture, $"{Place}.before-{clock.GetUtcNow():yyyyMMdd'T'HHmmss}-{Path.GetRandomFileName()[..4]}");
            if (File.Exists($"{Place}-wal"))
            {
                // Only a damaged database still has one here. Played into another database, it would damage that too.
                File.Move($"{Place}-wal", $"{before}-wal");
            }

            // A second name for the old, then the new under the old's name: at no moment is there none.
            File.Replace(beside, Place, before);
            return before;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Empties the write-ahead log of what is here and takes it out of use, which works only while nobody else has it open.</summary>
    private async Task RestAsync(CancellationToken cancel)
    {
        SqliteConnection.ClearAllPools();
        if (!File.Exists(Place))
        {
            return;
        }

        try
        {
            await using var place = Open(Place);
            await ReadAsync(place, "PRAGMA journal_mode=DELETE", cancel);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Busy or Locked)
        {
            throw new BackupException($"{Place} is in use: stop the site first. Nothing was changed.");
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is Corrupt or NotADatabase)
        {
            // What is replaced need not be whole: that may be why.
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(ConnectionString(path));
        connection.Open();
        return connection;
    }

    private static string ConnectionString(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = false,
        DefaultTimeout = 5,
    }.ToString();

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var read = new List<string>();
        while (await reader.ReadAsync(cancel))
        {
            read.Add(reader.GetString(0));
        }

        return read;
    }
}
