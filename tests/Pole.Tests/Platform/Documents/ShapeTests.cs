namespace Pole.Platform.Documents;

public sealed class ShapeTests
{
    [Fact]
    public void The_ring_has_five_arcs_that_stay_within_its_size_and_do_not_touch()
    {
        var ring = RingMark.Draw(40, "Pôle");

        var ends = ring.Shapes.Select(shape => (First: (Step.Move)shape.Steps[0], Last: (Step.Curve)shape.Steps[^1])).ToList();

        Assert.Equal(5, ring.Shapes.Count);
        Assert.All(ends.Zip(ends.Skip(1).Append(ends[0])), pair =>
            Assert.InRange(Distance(pair.First.Last.X, pair.First.Last.Y, pair.Second.First.X, pair.Second.First.Y), 1, 6));
        Assert.All(ring.Shapes, shape => Assert.InRange(shape.StrokeWidth, 1, 4));
    }

    [Theory]
    [InlineData(0, 90)]
    [InlineData(-90, 180)]
    [InlineData(10, 370)]
    public void An_arc_follows_its_circle(double from, double to)
    {
        var arc = Shape.Arc(50, 50, 40, from, to);
        var (x, y) = (((Step.Move)arc.Steps[0]).X, ((Step.Move)arc.Steps[0]).Y);

        foreach (var curve in arc.Steps.OfType<Step.Curve>())
        {
            // The middle of a Bézier curve is (P0 + 3 P1 + 3 P2 + P3) / 8.
            Assert.Equal(40, Distance((x + (3 * curve.X1) + (3 * curve.X2) + curve.X) / 8, (y + (3 * curve.Y1) + (3 * curve.Y2) + curve.Y) / 8, 50, 50), 0.05);
            Assert.Equal(40, Distance(curve.X, curve.Y, 50, 50), 0.001);
            (x, y) = (curve.X, curve.Y);
        }
    }

    private static double Distance(double x1, double y1, double x2, double y2) => Math.Sqrt(Math.Pow(x2 - x1, 2) + Math.Pow(y2 - y1, 2));
}
