using System.Diagnostics;
using System.Globalization;
using Pole.Platform.Search;
using Pole.Platform.Search.Kept;

namespace Pole.Benchmarks;

/// <summary>
/// Measures the search index: <c>search [DOCUMENTS]</c>, ten thousand unless said; with <c>fts5</c> after it, SQLite FTS5
/// with facets by SQL in the same run. Documents are made as they are read, so that a million fit.
/// </summary>
internal static class SearchBenchmark
{
    private const int Queries = 200;

    public static int Run(string[] arguments)
    {
        var count = arguments is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 10_000;
        using var folder = new TemporaryFolder();
        using var index = SearchBuildBenchmark.Run(count, IndexFile.In(folder.Path));
        var sample = new FrenchDocuments(2).Make(count).Where((_, i) => i % Math.Max(1, count / 2_000) is 0).ToList();
        SearchQuery[] queries = [.. Enumerable.Range(0, Queries).Select(i => new FrenchDocuments(1_000 + i).Query(sample))];
        Say($"queries find {queries.Average(q => index.Find(q).Total):N0} documents on average, {queries.Count(q => index.Find(q).Total is 0)} of {Queries} nothing");
        if (arguments.Contains("fts5"))
        {
            MeasureFts5(count, queries, System.IO.Path.Combine(folder.Path, "fts5.db"));
        }

        Measure.Report("queries", 2, worker => Over(queries, worker, q => index.Find(q)));
        Measure.Report("queries without excerpts", 2, worker => Over(queries, worker, q => index.Find(q with { PageSize = 0 })));
        string[] beginnings = [.. Enumerable.Range(0, Queries).Select(i => new FrenchDocuments(5_000 + i).Beginning())];
        Measure.Report("suggestions", 2, worker => Over(beginnings, worker, b => index.Suggest(b)));
        MeasureChanges(index);
        return 0;
    }

    /// <summary>One after the other without a pause, which is harder than any site is; merges go on beside.</summary>
    private static void MeasureChanges(InProcessIndex index)
    {
        SearchDocument[] changes = [.. new FrenchDocuments(3).Make(1_000)];
        var (paused, collections, allocated) = (GC.GetTotalPauseDuration(), GC.CollectionCount(0), GC.GetTotalAllocatedBytes());
        Measure.Report("changes until visible", 1, worker => Over(changes, worker, d => ((ISearchIndex)index).Put(d)));
        Say($"meanwhile {GC.CollectionCount(0) - collections} collections paused for {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds:N0} ms; {(GC.GetTotalAllocatedBytes() - allocated) / 1e6:N0} MB were allocated");
        index.Settled.Wait();
    }

    private static void MeasureFts5(int count, SearchQuery[] queries, string path)
    {
        var start = Stopwatch.GetTimestamp();
        using var fts5 = Fts5.Build(path, new FrenchDocuments(2).Make(count));
        Say($"FTS5: built at {count / Stopwatch.GetElapsedTime(start).TotalSeconds:N0}/s, documents made on the way; on disk {new FileInfo(path).Length / 1e6:N0} MB");
        Fts5[] readers = [fts5.Again(), fts5.Again()];
        Measure.Report("FTS5 with facets by SQL", readers.Length, worker => Over(queries, worker, q => readers[worker].Find(q)));
        Array.ForEach(readers, r => r.Dispose());
    }

    /// <summary>An action over one thing after another, each worker from another place.</summary>
    private static Action Over<T>(T[] things, int worker, Action<T> act)
    {
        var next = worker * things.Length / 2;
        return () => act(things[next++ % things.Length]);
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
