using System.Diagnostics;
using System.Globalization;
using Pole.Platform.Search;

namespace Pole.Benchmarks;

/// <summary>Measures the search index: <c>search [DOCUMENTS]</c>, ten thousand unless said.</summary>
internal static class SearchBenchmark
{
    private const int Threads = 2;
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static int Run(string[] arguments)
    {
        var count = arguments is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 10_000;
        var documents = new FrenchDocuments(2).Make(count).ToList();
        ISearchIndex index = new InProcessIndex(Synonyms.None);
        index.Replace(documents);

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        index.Replace(documents);
        var built = Stopwatch.GetElapsedTime(start);
        index.Replace([]);
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        index.Replace(documents);
        Say($"{count} documents, built at {count / built.TotalSeconds:N0} documents/s on one thread, {(before - empty) / 1e6:N0} MB without texts");

        Measure("queries", seed => Queries(index, seed));
        Measure("suggestions", seed => Suggestions(index, seed));
        Measure("changes", seed => Changes(index, seed), threads: 1);
        return 0;
    }

    private static Action Queries(ISearchIndex index, int seed)
    {
        var random = new FrenchDocuments(seed);
        SearchQuery[] queries = [.. Enumerable.Range(0, 200).Select(_ => random.Query())];
        var next = 0;
        return () => index.Find(queries[next++ % queries.Length]);
    }

    private static Action Suggestions(ISearchIndex index, int seed)
    {
        var random = new FrenchDocuments(seed);
        string[] beginnings = [.. Enumerable.Range(0, 200).Select(_ => random.Beginning())];
        var next = 0;
        return () => index.Suggest(beginnings[next++ % beginnings.Length]);
    }

    private static Action Changes(ISearchIndex index, int seed)
    {
        var changed = new FrenchDocuments(seed).Make(1_000, 0).ToList();
        var next = 0;
        return () => index.Put(changed[next++ % changed.Count]);
    }

    /// <summary>Repeats an action on each thread for a while, after a while that is not counted.</summary>
    private static void Measure(string what, Func<int, Action> prepare, int threads = Threads)
    {
        var times = new List<double>[threads];
        var workers = Enumerable.Range(0, threads).Select(worker => new Thread(() =>
        {
            var action = prepare(100 + worker);
            Repeat(action, WarmUp);
            times[worker] = Repeat(action, Each);
        })).ToList();
        var busy = Environment.CpuUsage.TotalTime;
        workers.ForEach(w => w.Start());
        workers.ForEach(w => w.Join());
        busy = Environment.CpuUsage.TotalTime - busy;

        double[] all = [.. times.SelectMany(t => t).Order()];
        var pace = all.Length / Each.TotalSeconds;
        var cost = busy.TotalMicroseconds / (all.Length * (Each + WarmUp).TotalSeconds / Each.TotalSeconds);
        Say($"{what}: {pace:N0}/s on {threads} threads, median {all[all.Length / 2]:N3} ms, p99 {all[(int)(all.Length * 0.99)]:N3} ms, {cost:N0} µs of processor each");
    }

    private static List<double> Repeat(Action action, TimeSpan duration)
    {
        var times = new List<double>();
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < duration)
        {
            var one = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
        }

        return times;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
