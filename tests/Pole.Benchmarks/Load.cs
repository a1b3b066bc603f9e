using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Pole.Benchmarks;

/// <summary>What a server of one core gave to sixteen connections: answers a second, processor time of each, and the slowest of a hundred.</summary>
internal sealed partial record Load(double PerSecond, double MicrosecondsEach, double P99Milliseconds)
{
    /// <summary>
    /// The program is compiled anew, twice, while it runs: it is warm once an answer costs no less than in the round before. A clock
    /// alone would measure the compiling on a machine that has other things to do.
    /// </summary>
    private const int Round = 4, MostRounds = 15;

    private const double NoLess = 0.97;

    private const int Seconds = 8;

    /// <summary>wrk on the other core: rounds of four seconds until two in a row cost no less than those before, then eight seconds that count.</summary>
    public static Load Put(Process server, string address, string coding, string cookies = "")
    {
        WarmUp(server, address, coding, cookies);
        return Measure(server, address, coding, cookies, Seconds);
    }

    private static void WarmUp(Process server, string address, string coding, string cookies)
    {
        var (least, steady) = (double.MaxValue, 0);
        for (var round = 0; round < MostRounds && steady < 2; round++)
        {
            var each = Measure(server, address, coding, cookies, Round).MicrosecondsEach;
            steady = each > least * NoLess ? steady + 1 : 0;
            least = Math.Min(least, each);
        }
    }

    private static Load Measure(Process server, string address, string coding, string cookies, int seconds)
    {
        server.Refresh();
        var before = server.TotalProcessorTime;
        var said = Ask(address, coding, cookies, seconds);
        server.Refresh();
        var cost = server.TotalProcessorTime - before;
        var count = double.Parse(Requests().Match(said).Groups["count"].Value, CultureInfo.InvariantCulture);
        return new(
            double.Parse(RequestsPerSecond().Match(said).Groups["pace"].Value, CultureInfo.InvariantCulture),
            cost.TotalMicroseconds / count,
            MillisecondsOf(Slowest().Match(said)));
    }

    private static string Ask(string address, string coding, string cookies, int seconds)
    {
        string[] who = cookies.Length > 0 ? ["-H", $"Cookie: {cookies}"] : [];
        return PagesBenchmark.Run("taskset", ["-c", "1", "wrk", "-t1", "-c16", $"-d{seconds}s", "--latency", "-H", $"Accept-Encoding: {coding}", .. who, address]);
    }

    private static double MillisecondsOf(Match time) =>
        double.Parse(time.Groups["time"].Value, CultureInfo.InvariantCulture) * time.Groups["unit"].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    [GeneratedRegex(@"Requests/sec:\s+(?<pace>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RequestsPerSecond();

    [GeneratedRegex(@"(?<count>\d+) requests in", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Requests();

    [GeneratedRegex(@"99%\s+(?<time>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slowest();
}
