using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Pole.Platform.Data;

namespace Pole.App;

/// <summary>
/// The database engine that this run of the tests is on: SQLite, or PostgreSQL when <c>POLE_TEST_POSTGRES</c> holds the
/// connection string of a server where databases may be made. <c>tests/run</c> runs the same tests on both.
/// </summary>
internal static class Engine
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("POLE_TEST_POSTGRES");
    private static readonly Lazy<string> Template = new(MakeTemplate);
    private static int made;

    public static bool IsPostgres => Server is { Length: > 0 };

    /// <summary>The settings of a new, migrated, empty database of its own.</summary>
    public static Dictionary<string, string?> NewDatabase(string folder)
    {
        if (IsPostgres)
        {
            var name = $"pole_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
            Execute(Server!, $"CREATE DATABASE {name} TEMPLATE {Template.Value}");
            return new()
            {
                ["Database:Provider"] = "Postgres",
                ["ConnectionStrings:Pole"] = new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ConnectionString,
            };
        }

        Directory.CreateDirectory(folder);
        File.Copy(Template.Value, Path.Combine(folder, "pole.db"));
        return new() { ["Database:Provider"] = "Sqlite" };
    }

    /// <summary>The settings of a new database without a table, for a program that makes or restores its own.</summary>
    public static Dictionary<string, string?> EmptyDatabase()
    {
        if (!IsPostgres)
        {
            return new() { ["Database:Provider"] = "Sqlite" };
        }

        var name = $"pole_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
        Execute(Server!, $"CREATE DATABASE {name}");
        return new()
        {
            ["Database:Provider"] = "Postgres",
            ["ConnectionStrings:Pole"] = new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ConnectionString,
        };
    }

    /// <summary>Ends what still holds the database, and removes it: thousands of tests share one server.</summary>
    public static void Forget(Dictionary<string, string?> settings)
    {
        if (IsPostgres && settings.TryGetValue("ConnectionStrings:Pole", out var connection))
        {
            var name = new NpgsqlConnectionStringBuilder(connection).Database;
            Execute(Server!, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
    }

    private static string MakeTemplate()
    {
        if (IsPostgres)
        {
            var name = $"pole_{Environment.ProcessId}_template";
            Execute(Server!, $"CREATE DATABASE {name}");
            var connection = new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ConnectionString;
            using var postgres = new PostgresPoleDb(new DbContextOptionsBuilder<PostgresPoleDb>().UseNpgsql(connection).Options);
            postgres.Database.Migrate();
            return name;
        }

        var file = Path.Combine(Directory.CreateTempSubdirectory("pole-template").FullName, "pole.db");
        using var sqlite = new SqlitePoleDb(new DbContextOptionsBuilder<SqlitePoleDb>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()).Options);
        sqlite.Database.Migrate();
        return file;
    }

    private static void Execute(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
