namespace Pole.Platform.Geography;

/// <summary>The outline of a département on a grid of <see cref="FranceShapes.Width"/> by <see cref="FranceShapes.Height"/>.</summary>
internal sealed record DepartementShape(string Code, string Path);

/// <summary>The départements of mainland France and Corsica, simplified; the README beside the files says from what.</summary>
internal static class FranceShapes
{
    public const int Width = 1000;
    public const int Height = 955;

    public static IReadOnlyList<DepartementShape> Departements { get; } = [.. Read("departements.csv").Skip(1).Select(Shape)];

    /// <summary>The borders between regions, as one path.</summary>
    public static string RegionBorders { get; } = Read("region-borders.txt").Single();

    private static DepartementShape Shape(string line)
    {
        var cells = line.Split(',', 2);
        return new(cells[0], cells[1]);
    }

    private static List<string> Read(string file)
    {
        using var stream = typeof(FranceShapes).Assembly.GetManifestResourceStream($"Pole.Platform.Geography.{file}")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
