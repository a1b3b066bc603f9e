using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pole.Platform.Data;

/// <summary>Brings the database to the shape of the code before anything asks for it.</summary>
internal sealed class DatabaseStart(IServiceScopeFactory scopes)
{
    /// <summary>Applies the migrations that are missing; says whether the database was new.</summary>
    public async Task<bool> MigrateAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancel))
        {
            await creator.CreateAsync(cancel);
        }

        var applied = db.AppliedMigrations();

        // To migrate also compares the whole model with the last migration, which a test does once for all starts.
        if (applied is not [.., PoleDb.LastMigration])
        {
            // Without its table, asking for the history is an error in the log of a first start.
            await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancel);
            await db.Database.MigrateAsync(cancel);
        }

        return applied.Count == 0;
    }
}

internal static class DatabaseVersion
{
    private const int CannotOpen = 14;

    /// <summary>Whether there is a database, and it has the shape of this version. Reads only.</summary>
    public static async Task<bool> IsOfThisVersionAsync(this PoleDb db, CancellationToken cancel) =>
        await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancel)
        && db.AppliedMigrations().SequenceEqual(db.Database.GetMigrations());

    /// <summary>The migrations that the database has had, in order; none where it keeps no history: to ask for one that is not there is an error in the log.</summary>
    internal static IReadOnlyList<string> AppliedMigrations(this PoleDb db)
    {
        const string History = HistoryRepository.DefaultTableName;
        var tables = db.Database.IsSqlite()
            ? $"SELECT name FROM sqlite_master WHERE type = 'table' AND name = '{History}'"
            : $"SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() AND tablename = '{History}'";
        return db.Texts(tables).Count == 0 ? [] : db.Texts($"SELECT \"MigrationId\" FROM \"{History}\" ORDER BY \"MigrationId\"");
    }

    extension(DbException fault)
    {
        /// <summary>Whether the database cannot be reached at all, as the settings name it: no server, no such database, a wrong password, no such folder.</summary>
        public bool IsUnreachable => fault is SqliteException sqlite
            ? sqlite.SqliteErrorCode == CannotOpen
            : fault.InnerException is SocketException or TimeoutException || fault.SqlState is ['2', '8', ..] or "3D000";
    }
}
