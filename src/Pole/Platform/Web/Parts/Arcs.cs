using System.Globalization;

namespace Pole.Platform.Web.Parts;

/// <summary>The geometry of the ring: a circle cut into arcs, the first at the top, clockwise.</summary>
internal static class Arcs
{
    /// <summary>The SVG path of each arc in a square of 100 by 100.</summary>
    /// <param name="count">How many arcs.</param>
    /// <param name="radius">The radius to the middle of the line.</param>
    /// <param name="gap">The degrees left open between two arcs.</param>
    public static IEnumerable<string> Of(int count, double radius, double gap)
    {
        var share = 360.0 / count;
        var open = Math.Min(gap, share / 4);
        for (var i = 0; i < count; i++)
        {
            var (from, to) = ((i * share) + (open / 2), ((i + 1) * share) - (open / 2));
            var (start, end) = (At(from, radius), At(to, radius));
            var turn = to - from > 180 ? 1 : 0;
            yield return string.Create(CultureInfo.InvariantCulture,
                $"M{start.X:0.#} {start.Y:0.#}A{radius} {radius} 0 {turn} 1 {end.X:0.#} {end.Y:0.#}");
        }
    }

    private static (double X, double Y) At(double degrees, double radius)
    {
        var angle = (degrees - 90) * Math.PI / 180;
        return (50 + (radius * Math.Cos(angle)), 50 + (radius * Math.Sin(angle)));
    }
}
