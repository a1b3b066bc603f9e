using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.Benchmarks.Submitting;
using Pole.Features.Actions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Identity.Tokens;
using Action = Pole.Features.Actions.Action;

namespace Pole.Benchmarks;

/// <summary>
/// How many actions a second are submitted by 1, 8 and 32 writers: each is checked, keeps its version, its journal and its letters,
/// and is on the disk when the answer comes. In this process beside the same commands said again with plain ADO.NET, on the same
/// database as it was; and over HTTP, as programs do.
/// </summary>
internal static class SubmitBenchmark
{
    private const int WarmUp = 300;
    private const int Measured = 600;

    /// <summary>Until then the program is compiled anew while it runs, which takes half of the processor.</summary>
    private const int UntilCompiled = 8000;

    private const int OverHttp = 1000;

    private static readonly int[] Writers = [1, 8, 32];

    public static async Task<int> RunAsync(int actions)
    {
        Console.WriteLine($"{actions} actions in the base\n");
        Console.WriteLine("| engine | writers | submissions/s | plain ADO.NET/s | ratio | over HTTP/s | p99, ms | processor of the site, ms |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        using (var folder = new TemporaryFolder())
        using (var sqlite = new SqliteEngine(folder.Path))
        {
            await MeasureAsync(sqlite, folder.Path, actions);
        }

        if (Environment.GetEnvironmentVariable("POLE_POSTGRES_SERVER") is { Length: > 0 } server)
        {
            using var folder = new TemporaryFolder();
            using var postgres = new PostgresEngine(server);
            await MeasureAsync(postgres, folder.Path, actions);
        }

        return 0;
    }

    private static async Task MeasureAsync(Engine engine, string folder, int actions)
    {
        var recorder = new Recorder();
        await using var app = await DemoServices.PrepareAsync(folder, engine.Settings.GetValueOrDefault("ConnectionStrings__Pole"), recorder);
        await ManyActions.AddAsync(app.Services, actions);
        var token = await TokenAsync(app.Services);
        List<Id<Action>> drafts = [.. await DraftsToSubmit.MakeAsync(app.Services, UntilCompiled + (Writers.Length * OverHttp))];
        engine.Keep();
        var recorded = await RecordAsync(app.Services, recorder, drafts.Take(WarmUp + Measured));
        await Pace.OfAsync(Writers[^1], [.. drafts.Skip(WarmUp + Measured).Take(UntilCompiled)], draft => SubmitAsync(app.Services, draft));
        List<(Pace Ours, Pace Plain)> inProcess = [];
        foreach (var writers in Writers)
        {
            engine.SetBack();
            var ours = await WarmlyAsync(writers, drafts, draft => SubmitAsync(app.Services, draft));
            engine.SetBack();
            inProcess.Add((ours, await WarmlyAsync(writers, recorded, submission => submission.SayAgainAsync(engine))));
        }

        engine.SetBack();
        var http = await OverHttpAsync(engine, folder, token, drafts);
        foreach (var ((writers, (ours, plain)), (over, cost)) in Writers.Zip(inProcess).Zip(http))
        {
            Console.WriteLine(FormattableString.Invariant(
                $"| {engine.Name} | {writers} | {ours.PerSecond:N0} | {plain.PerSecond:N0} | {ours.PerSecond / plain.PerSecond:0.00} | {over.PerSecond:N0} | {over.P99Milliseconds:N0} | {cost:N1} |"));
        }

        Console.WriteLine(FormattableString.Invariant($"\n{recorded.Average(one => one.Commands):N1} commands each\n"));
    }

    private static async Task<List<RecordedSubmission>> RecordAsync(IServiceProvider services, Recorder recorder, IEnumerable<Id<Action>> drafts)
    {
        List<RecordedSubmission> recorded = [];
        foreach (var draft in drafts)
        {
            recorded.Add(recorder.Start());
            await SubmitAsync(services, draft);
            recorder.Stop();
        }

        return recorded;
    }

    private static async Task<Pace> WarmlyAsync<T>(int writers, IReadOnlyList<T> things, Func<T, Task> act)
    {
        await Pace.OfAsync(writers, [.. things.Take(WarmUp)], act);
        return await Pace.OfAsync(writers, [.. things.Skip(WarmUp).Take(Measured)], act);
    }

    private static async Task SubmitAsync(IServiceProvider services, Id<Action> draft)
    {
        await using var scope = services.CreateAsyncScope();
        var person = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, DemoPeople.Relay.Id.ToString())], "benchmark"));
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { User = person, RequestServices = scope.ServiceProvider };
        var outcome = await scope.ServiceProvider.GetRequiredService<Submission>().SubmitAsync(draft, CancellationToken.None);
        if (outcome.Refused)
        {
            throw new InvalidOperationException($"{draft} was refused: {outcome.Refusal.Code}");
        }
    }

    private static async Task<string> TokenAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var (token, _) = await scope.ServiceProvider.GetRequiredService<ApiTokens>().MakeAsync(DemoPeople.Relay.Id, "Benchmark", TokenScope.Actions, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<PoleDb>().SaveChangesAsync();
        return token!;
    }

    /// <summary>How fast each number of writers is, and the milliseconds of processor that one submission costs the site.</summary>
    private static async Task<IReadOnlyList<(Pace Pace, double Cost)>> OverHttpAsync(Engine engine, string folder, string token, IReadOnlyList<Id<Action>> drafts)
    {
        var port = PagesBenchmark.FreePort();
        var settings = new Dictionary<string, string>(engine.Settings) { ["Jobs__Run"] = "false", ["Rates__FormsPerMinute"] = "1000000" };
        using var site = SiteProgram.Start(folder, port, settings);
        site.BeginOutputReadLine();
        try
        {
            await PagesBenchmark.UntilReadyAsync($"http://127.0.0.1:{port}/health/ready");
            using var client = new ApiClient($"http://127.0.0.1:{port}", token);
            await Pace.OfAsync(Writers[^1], [.. drafts.Take(UntilCompiled)], client.SubmitAsync);
            List<(Pace, double)> measured = [];
            foreach (var (writers, part) in Writers.Zip(drafts.Skip(UntilCompiled).Chunk(OverHttp)))
            {
                site.Refresh();
                var before = site.TotalProcessorTime;
                var pace = await Pace.OfAsync(writers, part, client.SubmitAsync);
                site.Refresh();
                measured.Add((pace, (site.TotalProcessorTime - before).TotalMilliseconds / OverHttp));
            }

            return measured;
        }
        finally
        {
            site.Kill(entireProcessTree: true);
            await site.WaitForExitAsync();
        }
    }
}
