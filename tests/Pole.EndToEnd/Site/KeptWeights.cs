using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pole.EndToEnd.Site;

/// <summary>The figures that the site publishes about itself, <c>content/vocabularies/page-weights.yml</c>: read, and written anew.</summary>
internal static partial class KeptWeights
{
    private static string File => Path.Combine(Repository.Root, "content", "vocabularies", "page-weights.yml");

    /// <summary>Whether the figures are to be written instead of compared: POLE_WRITE_WEIGHTS=1.</summary>
    public static bool AreWritten => Environment.GetEnvironmentVariable("POLE_WRITE_WEIGHTS") == "1";

    public static IReadOnlyList<KeptWeight> Read() =>
        [.. System.IO.File.ReadLines(File).Select(line => Line().Match(line)).Where(found => found.Success).Select(Of)];

    public static void Write(IReadOnlyDictionary<string, Visit> visits)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var line in System.IO.File.ReadLines(File))
        {
            text.Append(Line().Replace(line, found => visits.TryGetValue(found.Groups["kind"].Value, out var visit)
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{{code: {found.Groups["kind"].Value}, address: \"{found.Groups["address"].Value}\", nodes: \"{visit.Nodes}\", requests: \"{visit.Answers.Count}\", kilobytes: \"{visit.Kilobytes:0.0}\", measured: \"{today}\"")
                : found.Value)).Append('\n');
        }

        System.IO.File.WriteAllText(File, text.ToString());
    }

    private static KeptWeight Of(Match found) => new(
        found.Groups["kind"].Value,
        found.Groups["address"].Value,
        int.Parse(found.Groups["nodes"].Value, CultureInfo.InvariantCulture),
        int.Parse(found.Groups["requests"].Value, CultureInfo.InvariantCulture),
        double.Parse(found.Groups["kilobytes"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\{code: (?<kind>[a-z-]+), address: ""(?<address>[^""]+)"", nodes: ""(?<nodes>\d+)"", requests: ""(?<requests>\d+)"", kilobytes: ""(?<kilobytes>[\d.]+)"", measured: ""[\d-]+""")]
    private static partial Regex Line();
}

internal sealed record KeptWeight(string Kind, string Address, int Nodes, int Requests, double Kilobytes);
