using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Pole.Platform.Reading;

namespace Pole.Platform.Data.Tables;

/// <summary>
/// Sees every command of one unit of work: notes which tables a page is made from, and tells which ones changed, after the commit
/// and never before. No feature has to say what its public pages show.
/// </summary>
internal sealed class WatchTables(TableChanges changes) : DbCommandInterceptor, IDbTransactionInterceptor, IDbConnectionInterceptor
{
    private readonly long before = changes.Count;
    private readonly HashSet<string> changed = new(StringComparer.OrdinalIgnoreCase);

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

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Tell();

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell();
        return Task.CompletedTask;
    }

    /// <summary>What was done without a transaction stands by then.</summary>
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Tell();

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        Tell();
        return Task.CompletedTask;
    }

    private void See(DbCommand command, CommandEventData seen)
    {
        if (!command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            changed.UnionWith(NamedTables.ChangedBy(command.CommandText, seen.Context?.Model));
        }

        if (Readings.Open is { } readings)
        {
            foreach (var table in NamedTables.ReadBy(command.CommandText))
            {
                readings.Note((typeof(TableReading), table), () => new TableReading(changes, table, before));
            }
        }
    }

    private void Tell()
    {
        if (changed.Count > 0)
        {
            changes.Tell(changed);
            changed.Clear();
        }
    }
}
