using System.Globalization;
using System.Reflection;

namespace Pole.Platform.Geography;

/// <summary>An intercommunal body with its own taxes, and the départements that its communes lie in, the most peopled first.</summary>
internal sealed record Epci(string Siren, string Kind, IReadOnlyList<string> Departements, int Communes, int Population, string Name)
{
    /// <summary>The year of the list.</summary>
    public const int Year = 2026;

    private static readonly Lazy<IReadOnlyList<Epci>> List = new(() => [.. Lines().Skip(1).Select(Read)]);

    public static IReadOnlyList<Epci> All => List.Value;

    private static Epci Read(string line)
    {
        var cells = line.Split(',', 6);
        return new(
            cells[0], cells[1], cells[2].Split(';'), int.Parse(cells[3], CultureInfo.InvariantCulture), int.Parse(cells[4], CultureInfo.InvariantCulture), cells[5]);
    }

    private static List<string> Lines()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Pole.Platform.Geography.epci.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
