using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Pole.Benchmarks;

/// <summary>How many rows a second are committed one by one with nothing around them, on the same disk: what a submission stands beside.</summary>
internal static class BareCommits
{
    public static double OfSqlite(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "data", "commits.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE line (id INTEGER PRIMARY KEY, words TEXT)";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO line (words) VALUES ('one row of some length, committed by itself')";
        return Commits(() => command.ExecuteNonQuery());
    }

    public static double OfPostgres(string postgres)
    {
        using var connection = new NpgsqlConnection(postgres);
        connection.Open();
        using var command = new NpgsqlCommand("CREATE TABLE line (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, words text)", connection);
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO line (words) VALUES ('one row of some length, committed by itself')";
        return Commits(() => command.ExecuteNonQuery());
    }

    private static double Commits(Action commit)
    {
        for (var i = 0; i < 100; i++)
        {
            commit();
        }

        var (count, time) = (0, Stopwatch.StartNew());
        for (; time.Elapsed < TimeSpan.FromSeconds(3); count++)
        {
            commit();
        }

        return count / time.Elapsed.TotalSeconds;
    }
}
