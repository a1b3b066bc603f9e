using System.Diagnostics;
using Bogus;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Pole.Features.Accreditation;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Actions;
using Pole.Features.Actions.Checks;
using Pole.Features.Actions.Demo;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Files;
using Action = Pole.Features.Actions.Action;

namespace Pole.Benchmarks;

/// <summary>
/// How many actions a second are submitted through the page, signed in, one after the other: each is checked, keeps its version,
/// its journal and its letters, and is on the disk when the answer comes. Beside it, in the same run on the same disk: rows that
/// are committed one by one with nothing around them.
/// </summary>
internal static class SubmitBenchmark
{
    private const int Counted = 10;
    private const int WarmUp = 40;
    private const int Measured = 200;

    public static async Task<int> RunAsync()
    {
        Console.WriteLine("| engine | submissions/s | single-row commits/s | ratio | queries each | form, bytes | answer, bytes |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        await MeasureAsync("SQLite, synchronous=FULL", null);
        if (Environment.GetEnvironmentVariable("POLE_POSTGRES_SERVER") is { Length: > 0 } server)
        {
            var name = $"pole_bench_{Environment.ProcessId}";
            Execute(server, $"CREATE DATABASE {name}");
            try
            {
                await MeasureAsync("PostgreSQL", new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString);
            }
            finally
            {
                NpgsqlConnection.ClearAllPools();
                Execute(server, $"DROP DATABASE {name} WITH (FORCE)");
            }
        }

        return 0;
    }

    private static async Task MeasureAsync(string engine, string? postgres)
    {
        using var folder = new TemporaryFolder();
        Queue<Id<Action>> drafts;
        await using (var app = await DemoServices.PrepareAsync(folder.Path, postgres))
        {
            drafts = await DraftsAsync(app.Services, Counted + WarmUp + Measured);
        }

        SqliteConnection.ClearAllPools();
        var queries = await ServedAsync(folder.Path, postgres, isLogged: true, async (client, log) =>
        {
            await client.SubmitAsync(drafts.Dequeue());
            var before = log();
            for (var i = 1; i < Counted; i++)
            {
                await client.SubmitAsync(drafts.Dequeue());
            }

            await Task.Delay(500);
            return (log() - before) / (double)(Counted - 1);
        });
        var (pace, form, answer) = await ServedAsync(folder.Path, postgres, isLogged: false, async (client, _) =>
        {
            for (var i = 0; i < WarmUp; i++)
            {
                await client.SubmitAsync(drafts.Dequeue());
            }

            var time = Stopwatch.StartNew();
            (int Form, int Answer) bytes = default;
            for (var i = 0; i < Measured; i++)
            {
                bytes = await client.SubmitAsync(drafts.Dequeue());
            }

            return (Measured / time.Elapsed.TotalSeconds, bytes.Form, bytes.Answer);
        });
        var commits = postgres is null ? BareCommits.OfSqlite(folder.Path) : BareCommits.OfPostgres(postgres);
        Console.WriteLine(FormattableString.Invariant($"| {engine} | {pace:N0} | {commits:N0} | {pace / commits:0.00} | {queries:0.0} | {form} | {answer} |"));
    }

    /// <summary>Complete drafts of relay@demo.example that its accreditation covers.</summary>
    private static async Task<Queue<Id<Action>>> DraftsAsync(IServiceProvider services, int count)
    {
        await using var scope = services.CreateAsyncScope();
        var inside = scope.ServiceProvider;
        var (db, files, register) = (inside.GetRequiredService<PoleDb>(), inside.GetRequiredService<FileStore>(), inside.GetRequiredService<AccreditationRegister>());
        var (invention, checks) = (inside.GetRequiredService<DemoInvention>(), inside.GetRequiredService<ActionChecks>());
        var today = Paris.Today(inside.GetRequiredService<TimeProvider>());
        var random = new Randomizer(5);
        var drafts = new Queue<Id<Action>>();
        for (var number = 0; drafts.Count < count; number++)
        {
            var action = invention.Invent(random, DemoCast.Relay, DemoPeople.Relay.Id, today.AddDays(-5 - (number % 60)), $"B-{number:000000}");
            if ((await register.CoversAsync(DemoPeople.Relay.Id, DemoCast.Relay, new Deed(action.Type!.Value.Code), action.Days!.Value, CancellationToken.None)).Refused)
            {
                continue;
            }

            var (file, _) = await files.KeepAsync($"feuille-{number}.txt", System.Text.Encoding.UTF8.GetBytes($"Feuille {number}"), "", CancellationToken.None);
            action.Evidence.Add(new ActionEvidence { FileId = file!.Id, Kind = inside.GetRequiredService<TypeSheets>().Of(action.Type).Proof!.Value });
            db.Actions.Add(action);
            await db.SaveChangesAsync();
            if ((await checks.FindAsync(action, CancellationToken.None)).All(f => f.Severity != Severity.Error))
            {
                drafts.Enqueue(action.Id);
            }

            db.ChangeTracker.Clear();
        }

        return drafts;
    }

    private static async Task<T> ServedAsync<T>(string folder, string? postgres, bool isLogged, Func<FormClient, Func<int>, Task<T>> act)
    {
        var port = PagesBenchmark.FreePort();
        var settings = new Dictionary<string, string> { ["Jobs__Run"] = "false", ["Rates__FormsPerMinute"] = "1000000" };
        if (isLogged)
        {
            settings["Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = "Information";
        }

        if (postgres is not null)
        {
            (settings["Database__Provider"], settings["ConnectionStrings__Pole"]) = ("Postgres", postgres);
        }

        using var site = PagesBenchmark.StartSite(folder, port, settings);
        var executed = 0;
        site.OutputDataReceived += (_, line) => executed += line.Data?.Contains("Executed DbCommand", StringComparison.Ordinal) == true ? 1 : 0;
        site.BeginOutputReadLine();
        try
        {
            await PagesBenchmark.UntilReadyAsync($"http://127.0.0.1:{port}/health/ready");
            using var client = new FormClient($"http://127.0.0.1:{port}");
            await client.SignInAsync("relay@demo.example", DemoTeller.Password);
            return await act(client, () => executed);
        }
        finally
        {
            site.Kill(entireProcessTree: true);
        }
    }

    private static void Execute(string server, string sql)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
