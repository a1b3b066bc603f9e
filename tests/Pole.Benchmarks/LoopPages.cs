using System.Diagnostics;
using Pole.Platform.Demo;

namespace Pole.Benchmarks;

/// <summary>The pages of the quality loop over HTTP, on the data that is there: asked for the first time after a start, and again.</summary>
internal static class LoopPages
{
    private const int Again = 20;

    private static readonly (string What, string? Who, string Path)[] Pages =
    [
        ("the review queue", "reviewer@demo.example", "/admin/actions"),
        ("the observatory’s home", null, "/observatoire"),
        ("a funder’s report", "funder@demo.example", "/observatoire/rapports/financeur"),
    ];

    public static async Task MeasureAsync(string folder)
    {
        var port = PagesBenchmark.FreePort();
        var site = $"http://127.0.0.1:{port}";
        using var program = SiteProgram.Start(folder, port, new Dictionary<string, string> { ["Jobs__Run"] = "false" });
        program.BeginOutputReadLine();
        try
        {
            await PagesBenchmark.UntilReadyAsync($"{site}/health/ready");
            Console.WriteLine("\n| page over HTTP | first, ms | again, ms | bytes |\n| --- | --- | --- | --- |");
            foreach (var (what, who, path) in Pages)
            {
                using var client = new FormClient(site);
                if (who is not null)
                {
                    await client.SignInAsync(who, DemoTeller.Password);
                }

                Console.WriteLine(await MeasureAsync(client, what, path));
            }

            program.Refresh();
            Console.WriteLine(FormattableString.Invariant($"\n{program.WorkingSet64 / 1e6:N0} MB resident after that"));
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync();
        }
    }

    private static async Task<string> MeasureAsync(FormClient client, string what, string path)
    {
        var (first, bytes) = await TimeAsync(client, path);
        List<double> again = [];
        for (var time = 0; time < Again; time++)
        {
            again.Add((await TimeAsync(client, path)).Milliseconds);
        }

        again.Sort();
        return FormattableString.Invariant($"| {what} | {first:N0} | {again[Again / 2]:N1} | {bytes:N0} |");
    }

    private static async Task<(double Milliseconds, int Bytes)> TimeAsync(FormClient client, string path)
    {
        var time = Stopwatch.GetTimestamp();
        var bytes = await client.ReadAsync(path);
        return (Stopwatch.GetElapsedTime(time).TotalMilliseconds, bytes);
    }
}
