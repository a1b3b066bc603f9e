using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pole.Platform.Data;

/// <summary>Sets what SQLite forgets between connections, once for each that it opens: those that come back from the pool remember.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>The write-ahead log is copied into the database every 4,000 pages (16 MB) and not every 1,000: whoever writes then does it, while the others wait.</summary>
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000; PRAGMA wal_autocheckpoint=4000;";

    /// <summary>Opened to look whether it is there: a database that has no write-ahead log yet cannot be given one.</summary>
    private const string PragmasOfReaders = "PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;";

    private readonly ConditionalWeakTable<object, object> told = [];

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsNew(connection))
        {
            using var command = connection.CreateCommand();
            command.CommandText = PragmasFor(connection);
            command.ExecuteNonQuery();
            Remember(connection);
        }
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsNew(connection))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = PragmasFor(connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
            Remember(connection);
        }
    }

    private bool IsNew(DbConnection connection) => !told.TryGetValue(HandleOf(connection), out _);

    private void Remember(DbConnection connection) => told.AddOrUpdate(HandleOf(connection), connection.DataSource);

    /// <summary>The same for every connection that takes it from the pool.</summary>
    private static object HandleOf(DbConnection connection) =>
        ((SqliteConnection)connection).Handle ?? throw new InvalidOperationException("An open connection has a handle.");

    private static string PragmasFor(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? PragmasOfReaders : Pragmas;
}
