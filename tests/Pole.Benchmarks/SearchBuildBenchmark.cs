using System.Diagnostics;
using System.Globalization;
using Pole.Platform.Search;
using Pole.Platform.Search.Kept;

namespace Pole.Benchmarks;

/// <summary>How fast the index is built, what it takes in memory and on disk, and what building it anew takes beside the one that is searched.</summary>
internal static class SearchBuildBenchmark
{
    private const int ReadFirst = 20_000;

    /// <summary>With more documents, building them anew tells nothing more and takes minutes.</summary>
    private const int MostRebuilt = 200_000;

    /// <summary>Answers the index as the next start takes it up.</summary>
    public static InProcessIndex Run(int count, IndexFile file)
    {
        using var index = new InProcessIndex(Synonyms.None, file);

        // Once to read all words for the first time, then measured.
        index.Replace(new FrenchDocuments(2).Make(Math.Min(count, ReadFirst)));
        index.Replace([]);
        var before = Held();
        var (pace, cost, made) = Build(index, count);
        var memory = Held() - before;
        Say($"{count} documents built at {pace:N0}/s on one thread ({cost:N0} a second of processor), besides {made.TotalSeconds:N1} s to make them");

        index.Keep();
        var texts = index.StoredBytes;
        Say($"memory {memory / 1e6:N0} MB; on disk {new FileInfo(file.Path).Length / 1e6:N0} MB, and {texts / 1e6:N0} MB of texts");
        if (count <= MostRebuilt)
        {
            Rebuild(index, count);
            index.Keep();
        }

        index.Dispose();

        var start = Stopwatch.GetTimestamp();
        var restored = new InProcessIndex(Synonyms.None, file);
        restored.Restore();
        Say($"taken up from disk in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms");
        start = Stopwatch.GetTimestamp();
        Say($"its texts checked in {(restored.Check() ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidDataException()):N0} ms");
        return restored;
    }

    private static (double Pace, double Cost, TimeSpan Made) Build(InProcessIndex index, int count)
    {
        var making = new Stopwatch();
        var (all, busy) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        index.Replace(Timed(new FrenchDocuments(2).Make(count), making));
        var share = 1 - (making.Elapsed / all.Elapsed);
        return (count / (all.Elapsed.TotalSeconds * share), count / ((Environment.CpuUsage.TotalTime - busy).TotalSeconds * share), making.Elapsed);
    }

    private static void Rebuild(InProcessIndex index, int count)
    {
        var (before, peak) = (Held(), 0L);
        using var done = new CancellationTokenSource();
        var watch = new Thread(() =>
        {
            while (!done.Token.WaitHandle.WaitOne(20))
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            }
        });
        watch.Start();
        Build(index, count);
        done.Cancel();
        watch.Join();
        Say($"built anew beside it: at most {(peak - before) / 1e6:N0} MB more in memory, with what waits to be collected; {Environment.WorkingSet / 1e6:N0} MB resident after it");
    }

    private static IEnumerable<T> Timed<T>(IEnumerable<T> things, Stopwatch watch)
    {
        using var next = things.GetEnumerator();
        while (true)
        {
            watch.Start();
            var more = next.MoveNext();
            watch.Stop();
            if (!more)
            {
                yield break;
            }

            yield return next.Current;
        }
    }

    private static long Held() => GC.GetTotalMemory(forceFullCollection: true);

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
