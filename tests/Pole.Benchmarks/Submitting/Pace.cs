using System.Diagnostics;

namespace Pole.Benchmarks.Submitting;

/// <summary>How fast writers got through what there was to do: how many a second, and the slowest of a hundred.</summary>
internal sealed record Pace(double PerSecond, double P99Milliseconds)
{
    /// <summary>Gives each of so many writers the next thing to do until there is none.</summary>
    public static async Task<Pace> OfAsync<T>(int writers, IReadOnlyList<T> things, Func<T, Task> act)
    {
        var (times, next) = (new double[things.Count], -1);
        var all = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < things.Count; i = Interlocked.Increment(ref next))
            {
                var one = Stopwatch.GetTimestamp();
                await act(things[i]);
                times[i] = Stopwatch.GetElapsedTime(one).TotalMilliseconds;
            }
        })));
        var pace = things.Count / all.Elapsed.TotalSeconds;
        Array.Sort(times);
        return new(pace, times[(int)(times.Length * 0.99)]);
    }
}
