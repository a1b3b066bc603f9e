using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Pole.Platform.Data;

namespace Pole.Platform.Backups;

/// <summary>
/// A PostgreSQL database goes table by table, as the text of <c>COPY</c>, all read in one moment; it comes back in one
/// transaction. So no program of the server's version need be installed beside the site.
/// </summary>
internal sealed class PostgresCopy(PoleDb db) : IDatabaseCopy
{
    private const string History = "__EFMigrationsHistory";

    public async Task<CopiedDatabase> WriteAsync(ArchiveWriter archive, string scratch, CancellationToken cancel)
    {
        await using var moment = await db.BeginSnapshotAsync(cancel);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var tables = new List<BackupTable>();
        foreach (var table in TableOrder.Of(db.Model))
        {
            var copied = new BackupTable(table.Name, [.. table.Columns.Select(c => c.Name)], 0);
            long rows = 0;
            await archive.AddAsync(copied.EntryName, CompressionLevel.Optimal, async to =>
            {
                using var reader = await connection.BeginTextExportAsync($"COPY {Quoted(copied)} TO STDOUT", cancel);
                rows = await CopyAsync(reader, to, cancel);
            });
            tables.Add(copied with { Rows = rows });
        }

        var hashes = await db.Files.Select(f => f.Hash).Distinct().OrderBy(h => h).ToListAsync(cancel);
        return new(tables, hashes);
    }

    public async Task<bool> HoldsDataAsync(CancellationToken cancel)
    {
        var there = await ThereAsync(cancel);
        return TableOrder.Of(db.Model).Any(table => there.Contains(table.Name));
    }

    public Task PrepareAsync(string unpacked, Manifest manifest, CancellationToken cancel) => Task.CompletedTask;

    public async Task<string?> PutBackAsync(string unpacked, Manifest manifest, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await ClearAsync(connection, manifest, cancel);
        var migrator = db.GetService<IMigrator>();
        await ExecuteAsync(connection, migrator.GenerateScript(Migration.InitialDatabase, manifest.Migration, MigrationsSqlGenerationOptions.NoTransactions), cancel);

        // A migration may bring rows of its own, which are in the backup as they have become.
        await ExecuteAsync(connection, $"TRUNCATE {string.Join(", ", manifest.Tables.Select(t => Quote(t.Name)))}", cancel);
        foreach (var table in manifest.Tables)
        {
            await FillAsync(connection, table, Path.Combine(unpacked, table.EntryName), cancel);
        }

        await CountOnAsync(connection, manifest, cancel);
        await ExecuteAsync(connection, migrator.GenerateScript(manifest.Migration, null, MigrationsSqlGenerationOptions.NoTransactions), cancel);
        await transaction.CommitAsync(cancel);
        return null;
    }

    /// <summary>Takes away what is here, unless someone is using it.</summary>
    private async Task ClearAsync(NpgsqlConnection connection, Manifest manifest, CancellationToken cancel)
    {
        var there = await ThereAsync(cancel);
        var ours = TableOrder.Of(db.Model).Select(t => t.Name).Concat(manifest.Tables.Select(t => t.Name)).Append(History).Where(there.Contains).Distinct().ToList();
        if (ours.Count == 0)
        {
            return;
        }

        var others = await ScalarAsync(connection, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", cancel);
        if (others > 0)
        {
            throw new BackupException($"The database is in use by {others} other connections: stop the site first. Nothing was changed.");
        }

        await ExecuteAsync(connection, $"DROP TABLE {string.Join(", ", ours.Select(Quote))} CASCADE", cancel);
    }

    private static async Task FillAsync(NpgsqlConnection connection, BackupTable table, string from, CancellationToken cancel)
    {
        // The rows come back as they had become: nothing is to be done about them again.
        await ExecuteAsync(connection, $"ALTER TABLE {Quote(table.Name)} DISABLE TRIGGER USER", cancel);
        using (var reader = new StreamReader(from, Encoding.UTF8))
        await using (var writer = await connection.BeginTextImportAsync($"COPY {Quoted(table)} FROM STDIN", cancel))
        {
            var buffer = new char[64 * 1024];
            for (int read; (read = await reader.ReadAsync(buffer, cancel)) > 0;)
            {
                await writer.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
        }

        await ExecuteAsync(connection, $"ALTER TABLE {Quote(table.Name)} ENABLE TRIGGER USER", cancel);
        var rows = await ScalarAsync(connection, $"SELECT count(*) FROM {Quote(table.Name)}", cancel);
        if (rows != table.Rows)
        {
            throw new BackupException($"{table.Name} has {rows} rows of {table.Rows}. Nothing was changed.");
        }
    }

    /// <summary>Lets the numbers that the server gives go on after those that came back.</summary>
    private static async Task CountOnAsync(NpgsqlConnection connection, Manifest manifest, CancellationToken cancel)
    {
        foreach (var table in manifest.Tables)
        {
            foreach (var column in table.Columns)
            {
                await using var named = new NpgsqlCommand($"SELECT pg_get_serial_sequence('{Quote(table.Name)}', '{column}')", connection);
                if (await named.ExecuteScalarAsync(cancel) is string series)
                {
                    await ExecuteAsync(connection, $"SELECT setval('{series}', coalesce((SELECT max({Quote(column)}) FROM {Quote(table.Name)}), 0) + 1, false)", cancel);
                }
            }
        }
    }

    private async Task<IReadOnlyList<string>> ThereAsync(CancellationToken cancel) =>
        await db.Database.SqlQuery<string>($"SELECT tablename::text AS \"Value\" FROM pg_tables WHERE schemaname = current_schema()").ToListAsync(cancel);

    /// <summary>Copies characters; a line is a row, for those inside a value are written as <c>\n</c>.</summary>
    private static async Task<long> CopyAsync(TextReader from, Stream to, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 64 * 1024, leaveOpen: true);
        var buffer = new char[64 * 1024];
        var rows = 0L;
        for (int read; (read = await from.ReadAsync(buffer, cancel)) > 0;)
        {
            rows += buffer.AsSpan(0, read).Count('\n');
            await writer.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return rows;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        if (sql.Trim().Length > 0)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    private static async Task<long> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static string Quoted(BackupTable table) => $"{Quote(table.Name)} ({string.Join(", ", table.Columns.Select(Quote))})";

    private static string Quote(string name) => $"\"{name}\"";
}
