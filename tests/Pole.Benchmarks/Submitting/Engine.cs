using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Pole.Benchmarks.Submitting;

/// <summary>A database that can be set back to how it was: a file, or a database of a server made from a copy.</summary>
internal abstract class Engine(string name)
{
    public string Name => name;

    /// <summary>What the site is told so that it uses this database.</summary>
    public virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    public abstract DbConnection Open();

    public abstract DbParameter Copy(DbParameter parameter);

    /// <summary>Keeps how it is now. Nobody may be using it.</summary>
    public abstract void Keep();

    /// <summary>Sets it back to what was kept. Nobody may be using it.</summary>
    public abstract void SetBack();

    /// <summary>Puts the begin of the transaction first in line, where the engine has one writer and lets the others poll.</summary>
    public virtual Task<IDisposable?> TurnAsync() => Task.FromResult<IDisposable?>(null);

    protected static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

internal sealed class SqliteEngine(string folder) : Engine("SQLite, synchronous=FULL"), IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    private string File => Path.Combine(folder, "data", "pole.db");

    public override DbConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, ForeignKeys = true }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000;");
        return connection;
    }

    public override DbParameter Copy(DbParameter parameter) => new SqliteParameter(parameter.ParameterName, ((SqliteParameter)parameter).SqliteType) { Value = parameter.Value };

    public override void Keep()
    {
        using (var connection = Open())
        {
            Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE);");
        }

        SqliteConnection.ClearAllPools();
        System.IO.File.Copy(File, File + ".kept", overwrite: true);
    }

    public override void SetBack()
    {
        SqliteConnection.ClearAllPools();
        System.IO.File.Delete(File + "-wal");
        System.IO.File.Delete(File + "-shm");
        System.IO.File.Copy(File + ".kept", File, overwrite: true);
    }

    public override async Task<IDisposable?> TurnAsync()
    {
        await turn.WaitAsync();
        return new Turn(turn);
    }

    public void Dispose() => turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}

internal sealed class PostgresEngine : Engine, IDisposable
{
    private readonly string server;
    private readonly string database = $"pole_bench_{Environment.ProcessId}";

    public PostgresEngine(string server)
        : base("PostgreSQL")
    {
        this.server = server;
        Order($"CREATE DATABASE {database}");
    }

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Database__Provider"] = "Postgres",
        ["ConnectionStrings__Pole"] = ConnectionString,
    };

    /// <summary>The site prepares what it says again and again; so does what it is compared with.</summary>
    private string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = database, MaxAutoPrepare = 200 }.ConnectionString;

    public override DbConnection Open()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    public override DbParameter Copy(DbParameter parameter) => ((NpgsqlParameter)parameter).Clone();

    public override void Keep()
    {
        NpgsqlConnection.ClearAllPools();
        Order($"DROP DATABASE IF EXISTS {database}_kept WITH (FORCE)");
        Order($"CREATE DATABASE {database}_kept TEMPLATE {database}");
    }

    public override void SetBack()
    {
        NpgsqlConnection.ClearAllPools();
        Order($"DROP DATABASE {database} WITH (FORCE)");
        Order($"CREATE DATABASE {database} TEMPLATE {database}_kept");
        using var connection = Open();
        Execute(connection, "ANALYZE; CHECKPOINT");
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Order($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
        Order($"DROP DATABASE IF EXISTS {database}_kept WITH (FORCE)");
    }

    private void Order(string sql)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        Execute(connection, sql);
    }
}
