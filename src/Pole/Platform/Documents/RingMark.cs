namespace Pole.Platform.Documents;

/// <summary>The mark of the house: a thin ring in five arcs, one for each stage of a product's life.</summary>
public static class RingMark
{
    private const int Arcs = 5;
    private const double Opening = 11;

    public static Drawing Draw(double size, string name)
    {
        var stroke = size * 0.065;
        var radius = (size - stroke) / 2;
        return new Drawing(size, size, name, [.. Enumerable.Range(0, Arcs).Select(Arc)]);

        Shape Arc(int arc)
        {
            var (from, to) = ((arc * 360d / Arcs) - 90 + (Opening / 2), ((arc + 1) * 360d / Arcs) - 90 - (Opening / 2));
            return Shape.Arc(size / 2, size / 2, radius, from, to) with { Stroke = Ink.Primary, StrokeWidth = stroke };
        }
    }
}
