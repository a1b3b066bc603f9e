using System.Globalization;

namespace Pole.Platform.Geography;

/// <summary>How many people live in each region (INSEE, municipal population; the README beside the file says whence and under which licence).</summary>
internal static class Population
{
    /// <summary>The edition of the source.</summary>
    public const int Edition = 2026;

    private static readonly IReadOnlyDictionary<string, int> Regions = Read();

    /// <summary>By INSEE code; nothing where the code is of no region.</summary>
    public static int? Of(string region) => Regions.TryGetValue(region, out var people) ? people : null;

    private static Dictionary<string, int> Read()
    {
        using var stream = typeof(Population).Assembly.GetManifestResourceStream("Pole.Platform.Geography.population.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => int.Parse(cells[1], CultureInfo.InvariantCulture));
    }
}
