using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pole.Platform.Data;

/// <summary>
/// SQLite has one writer, and those who wait for it knock again and again, each on a thread of its own and in no order. PostgreSQL
/// takes all who come, and the more there are, the longer the last of them wait. Here they stand in line instead: who came first
/// writes first. The line is a courtesy and the locks of the database are the law: whoever waits too long, or comes from another
/// process, knocks.
/// </summary>
/// <param name="atOnce">How many write side by side.</param>
internal sealed class TurnsToWrite(int atOnce) : DbTransactionInterceptor, IDbConnectionInterceptor
{
    /// <summary>One computes while the other waits for the disk or the server: with three for each processor the last of them wait a tenth longer.</summary>
    public static readonly int AtOnceOnPostgres = 2 * Environment.ProcessorCount;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> lines = new(StringComparer.Ordinal);

    public static TurnsToWrite OnSqlite { get; } = new(1);

    public static TurnsToWrite OnPostgres { get; } = new(AtOnceOnPostgres);

    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        if (eventData.Context is PoleDb { Line: null } db && LineOf(connection) is var line && line.Wait(Patience))
        {
            db.Line = line;
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is PoleDb { Line: null } db && LineOf(connection) is var line && await line.WaitAsync(Patience, cancellationToken))
        {
            db.Line = line;
        }

        return result;
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => End(eventData);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        End(eventData);
        return Task.CompletedTask;
    }

    public override void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => End(eventData);

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        End(eventData);
        return Task.CompletedTask;
    }

    /// <summary>A transaction that was left without a word ends with its connection.</summary>
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => End(eventData);

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        End(eventData);
        return Task.CompletedTask;
    }

    private SemaphoreSlim LineOf(DbConnection connection) => lines.GetOrAdd($"{connection.DataSource} {connection.Database}", _ => new(atOnce));

    private static void End(DbContextEventData eventData) => (eventData.Context as PoleDb)?.EndTurn();
}
