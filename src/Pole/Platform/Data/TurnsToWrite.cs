using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pole.Platform.Data;

/// <summary>
/// SQLite has one writer, and those who wait for it knock again and again, each on a thread of its own and in no order. Here they
/// stand in line instead: who came first writes first. The line is a courtesy and the lock of the file is the law: whoever waits too
/// long, or comes from another process, knocks.
/// </summary>
internal sealed class TurnsToWrite : DbTransactionInterceptor, IDbConnectionInterceptor
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> lines = new(StringComparer.Ordinal);

    public static TurnsToWrite Instance { get; } = new();

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

    private SemaphoreSlim LineOf(DbConnection connection) => lines.GetOrAdd(connection.DataSource, _ => new(1));

    private static void End(DbContextEventData eventData) => (eventData.Context as PoleDb)?.EndTurn();
}
