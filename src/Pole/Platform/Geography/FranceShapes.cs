using System.Globalization;

namespace Pole.Platform.Geography;

/// <summary>The outline of a département on a grid of <see cref="FranceShapes.Width"/> by <see cref="FranceShapes.Height"/>, and a point well inside it.</summary>
internal sealed record DepartementShape(string Code, int X, int Y, string Path);

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
        var cells = line.Split(',', 4);
        return new(cells[0], Number(cells[1]), Number(cells[2]), cells[3]);
    }

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    private static List<string> Read(string file)
    {
        using var stream = typeof(FranceShapes).Assembly.GetManifestResourceStream($"Pole.Platform.Geography.{file}")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
