using System.Diagnostics;
using Pole.Platform.Search;
using Pole.Platform.Search.Kept;

namespace Pole.Benchmarks;

/// <summary>What the whole site takes in memory with the demonstration data and an index of so many documents: once started, after visits, and at rest.</summary>
internal static class MemoryBenchmark
{
    private const int Visits = 300;
    private const int Rounds = 2;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);

    /// <param name="most">How many MB the system gives the site, the pages of its files counted; null for as many as it takes.</param>
    public static async Task<int> RunAsync(int count, int? most)
    {
        using var folder = new TemporaryFolder();
        var port = PagesBenchmark.FreePort();
        using (var first = SiteProgram.Start(folder.Path, port))
        {
            await PagesBenchmark.UntilReadyAsync($"http://127.0.0.1:{port}/health/ready");
            first.Kill(entireProcessTree: true);
            await first.WaitForExitAsync();
        }

        Keep(count, Path.Combine(folder.Path, "data"));
        await MeasureAsync(folder.Path, port, count, null);
        if (most is { } megabytes)
        {
            using var limit = new MemoryLimit(megabytes);
            await MeasureAsync(folder.Path, port, count, limit);
            Console.WriteLine(FormattableString.Invariant($"at most {limit.Most} MB of {megabytes} given, the pages of files counted"));
        }

        return 0;
    }

    private static async Task MeasureAsync(string folder, int port, int count, MemoryLimit? limit)
    {
        var clock = Stopwatch.StartNew();
        using var site = SiteProgram.Start(folder, port, under: limit?.Under);
        try
        {
            await PagesBenchmark.UntilReadyAsync($"http://127.0.0.1:{port}/health/ready");
            Say($"{count} documents in the index; started in {clock.Elapsed.TotalSeconds:0.0} s", site.Id);
            for (var round = 1; round <= Rounds; round++)
            {
                clock.Restart();
                await VisitAsync(port, round);
                Say($"after {Visits * 5} pages in {clock.Elapsed.TotalSeconds:0.0} s", site.Id);
            }

            await Task.Delay(Rest);
            Say($"at rest for {Rest.TotalSeconds:0} s", site.Id);
        }
        finally
        {
            site.Kill(entireProcessTree: true);
            await site.WaitForExitAsync();
        }
    }

    private static async Task VisitAsync(int port, int round)
    {
        using var http = new HttpMessageInvoker(new SocketsHttpHandler());
        foreach (var (query, number) in new FrenchDocuments(2 + round).Make(Visits).Select(document => document.Title.Split(' ')[^1]).Select((word, i) => (word, i)))
        {
            foreach (var path in new[] { $"/recherche?q={query}", $"/ressources?q={query}", "/", "/agenda", $"/services?n={number}" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}{path}");
                using var answer = await http.SendAsync(request, CancellationToken.None);
                answer.EnsureSuccessStatusCode();
            }
        }
    }

    /// <summary>Puts the documents into the index that the site takes up when it starts; those of its own sources come beside them.</summary>
    private static void Keep(int count, string data)
    {
        using var index = new InProcessIndex(Synonyms.None, IndexFile.In(data));
        index.Replace(new FrenchDocuments(2).Make(count).Select(Readership.Told));
        index.Keep();
    }

    private static void Say(string when, int process)
    {
        // What is mapped of program files is the system's to take back, and shared by all that run them.
        var lines = File.ReadLines($"/proc/{process}/status").ToDictionary(line => line.Split(':')[0], line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        int Megabytes(string what) => int.Parse(lines[what][^2], System.Globalization.CultureInfo.InvariantCulture) / 1024;
        Console.WriteLine($"{when}: {Megabytes("VmRSS")} MB resident, {Megabytes("RssAnon")} of them its own, {Megabytes("RssFile")} mapped files");
    }
}
