using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pole.Platform.Data;

/// <summary>Reads the database as it stands at one moment, while others go on writing.</summary>
internal static class Snapshot
{
    /// <summary>Begins a transaction that only reads: all that is read in it belongs to the same moment, and nobody waits for it.</summary>
    public static async Task<IDbContextTransaction> BeginSnapshotAsync(this PoleDb db, CancellationToken cancel)
    {
        if (db.Database.IsSqlite())
        {
            await db.Database.OpenConnectionAsync(cancel);
            var sqlite = (SqliteConnection)db.Database.GetDbConnection();

            // Deferred, or it would take the one writer's place.
            var reading = sqlite.BeginTransaction(deferred: true);
            return (await db.Database.UseTransactionAsync(reading, cancel))!;
        }

        var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await db.Database.ExecuteSqlRawAsync("SET TRANSACTION READ ONLY", cancel);
        return transaction;
    }
}
