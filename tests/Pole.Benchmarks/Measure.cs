using System.Diagnostics;
using System.Globalization;

namespace Pole.Benchmarks;

/// <summary>Repeats an action on a few threads for a while, after a while that is not counted.</summary>
internal static class Measure
{
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static void Report(string what, int threads, Func<int, Action> prepare)
    {
        var times = new List<double>[threads];
        var busy = new TimeSpan[threads];
        using var warm = new Barrier(threads);
        var workers = Enumerable.Range(0, threads).Select(worker => new Thread(() =>
        {
            var action = prepare(worker);
            Repeat(action, WarmUp);
            warm.SignalAndWait();
            var before = Environment.CpuUsage.TotalTime;
            times[worker] = Repeat(action, Each);
            busy[worker] = Environment.CpuUsage.TotalTime - before;
        })).ToList();
        workers.ForEach(w => w.Start());
        workers.ForEach(w => w.Join());

        double[] all = [.. times.SelectMany(t => t).Order()];
        var (pace, cost) = (all.Length / Each.TotalSeconds, busy[0].TotalMicroseconds / all.Length);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {pace:N0}/s on {threads} threads, median {all[all.Length / 2]:N3} ms, p99 {all[(int)(all.Length * 0.99)]:N3} ms, {cost:N0} µs of processor each ({threads * 1e6 / cost:N0}/s were both cores free)"));
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
}
