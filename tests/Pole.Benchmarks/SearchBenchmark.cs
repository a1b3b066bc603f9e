using System.Diagnostics;
using System.Globalization;
using Pole.Platform.Search;
using Pole.Platform.Search.Kept;

namespace Pole.Benchmarks;

/// <summary>
/// Measures the search index: <c>search [DOCUMENTS]</c>, ten thousand unless said; with <c>fts5</c> after it, SQLite FTS5
/// with facets by SQL in the same run.
/// </summary>
internal static class SearchBenchmark
{
    private const int Queries = 200;

    public static int Run(string[] arguments)
    {
        var count = arguments is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 10_000;
        using var folder = new TemporaryFolder();
        List<SearchDocument> documents = [.. new FrenchDocuments(2).Make(count)];
        var file = IndexFile.In(folder.Path);
        var index = Build(documents, file);
        SearchQuery[] queries = [.. Enumerable.Range(0, Queries).Select(i => new FrenchDocuments(1_000 + i).Query(documents))];
        Say($"queries find {queries.Average(q => index.Find(q).Total):N0} documents on average, {queries.Count(q => index.Find(q).Total is 0)} of {Queries} nothing");

        if (arguments.Contains("fts5"))
        {
            MeasureFts5(documents, queries, System.IO.Path.Combine(folder.Path, "fts5.db"));
        }

        documents.Clear();
        GC.Collect();
        Measure.Report("queries", 2, worker => Over(queries, worker, q => index.Find(q)));
        string[] beginnings = [.. Enumerable.Range(0, Queries).Select(i => new FrenchDocuments(5_000 + i).Beginning())];
        Measure.Report("suggestions", 2, worker => Over(beginnings, worker, b => index.Suggest(b)));
        SearchDocument[] changes = [.. new FrenchDocuments(3).Make(1_000)];
        Measure.Report("changes until visible", 1, worker => Over(changes, worker, d => ((ISearchIndex)index).Put(d)));
        index.Settled.Wait();
        return 0;
    }

    private static InProcessIndex Build(List<SearchDocument> documents, IndexFile file)
    {
        // Once to read all words for the first time, then measured.
        var index = new InProcessIndex(Synonyms.None, file);
        index.Replace(documents.Count > 20_000 ? documents.GetRange(0, 20_000) : documents);
        index.Replace([]);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (start, busy) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        index.Replace(documents);
        var (built, used) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - busy);
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        Say($"{documents.Count} documents built at {documents.Count / built.TotalSeconds:N0}/s on one thread ({documents.Count / used.TotalSeconds:N0} a second of processor)");

        index.Keep();
        var texts = index.StoredBytes;
        Say($"memory {memory / 1e6:N0} MB, of which texts {texts / 1e6:N0} MB; on disk {new FileInfo(file.Path).Length / 1e6:N0} MB, of which texts {texts / 1e6:N0} MB");
        start = Stopwatch.GetTimestamp();
        index = new InProcessIndex(Synonyms.None, file);
        index.Restore();
        Say($"read again from disk in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms");
        return index;
    }

    private static void MeasureFts5(List<SearchDocument> documents, SearchQuery[] queries, string path)
    {
        var start = Stopwatch.GetTimestamp();
        using var fts5 = Fts5.Build(path, documents);
        Say($"FTS5: built at {documents.Count / Stopwatch.GetElapsedTime(start).TotalSeconds:N0}/s, on disk {new FileInfo(path).Length / 1e6:N0} MB");
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
