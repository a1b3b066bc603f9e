using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Pole.Platform.Reading;

namespace Pole.Platform.Data.Tables;

/// <summary>
/// Sees every command of every unit of work: notes what a page that may be kept asks of which tables, and tells which tables changed,
/// after the commit and never before. No feature has to say what its public pages show.
/// </summary>
internal sealed class WatchTables(TableChanges changes, IServiceScopeFactory scopes) : DbCommandInterceptor, IDbTransactionInterceptor, IDbConnectionInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        See(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        See(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        See(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        See(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        See(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        See(command, eventData);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Tell(eventData);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(eventData);
        return Task.CompletedTask;
    }

    /// <summary>What was done without a transaction stands by then.</summary>
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Tell(eventData);

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        Tell(eventData);
        return Task.CompletedTask;
    }

    private void See(DbCommand command, CommandEventData seen)
    {
        if (seen.Context is not PoleDb db)
        {
            return;
        }

        var before = db.Watch.Before(changes);
        if (!command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            db.Watch.Add(NamedTables.ChangedBy(command.CommandText, db.Model));
        }

        if (Readings.Open is { } readings)
        {
            Note(readings, command, before);
        }
    }

    private void Note(Readings readings, DbCommand command, long before)
    {
        if (!AskedQuery.IsOne(command))
        {
            foreach (var table in NamedTables.ReadBy(command.CommandText))
            {
                readings.Note((typeof(TableReading), table), () => new TableReading(changes, table, before));
            }

            return;
        }

        // Asked before the page asks: should it change in between, the page shows what is newer than its mark, and is made once more.
        var query = new AskedQuery(command);
        readings.Note(query.Key, () => new QueryReading(changes, scopes, query, query.Ask(command.Connection!, command.Transaction), before));
    }

    private void Tell(DbContextEventData seen) => (seen.Context as PoleDb)?.Watch.Tell(changes);
}
