namespace Pole.Platform.Documents;

/// <summary>One move of the pen, in points from the top left of the drawing.</summary>
public abstract record Step
{
    private Step()
    {
    }

    public sealed record Move(double X, double Y) : Step;

    public sealed record Line(double X, double Y) : Step;

    public sealed record Curve(double X1, double Y1, double X2, double Y2, double X, double Y) : Step;

    public sealed record Close : Step;
}

/// <summary>An outline that is filled, stroked or both.</summary>
public sealed record Shape(params IReadOnlyList<Step> Steps)
{
    public Ink? Fill { get; init; }

    public Ink? Stroke { get; init; }

    public double StrokeWidth { get; init; } = 1;

    public static Shape Rectangle(double x, double y, double width, double height) => new(
        new Step.Move(x, y),
        new Step.Line(x + width, y),
        new Step.Line(x + width, y + height),
        new Step.Line(x, y + height),
        new Step.Close());

    /// <summary>A part of a circle, in degrees clockwise from the right; each quarter or less is one Bézier curve.</summary>
    public static Shape Arc(double centreX, double centreY, double radius, double from, double to)
    {
        var pieces = Math.Max(1, (int)Math.Ceiling(Math.Abs(to - from) / 90));
        var sweep = (to - from) / pieces * Math.PI / 180;
        // How far the handles of a Bézier curve stand so that it follows a circle.
        var reach = 4 / 3d * Math.Tan(sweep / 4) * radius;
        var start = from * Math.PI / 180;
        var steps = new List<Step> { new Step.Move(centreX + (radius * Math.Cos(start)), centreY + (radius * Math.Sin(start))) };
        for (var piece = 0; piece < pieces; piece++)
        {
            var (sinA, cosA) = Math.SinCos(start + (piece * sweep));
            var (sinB, cosB) = Math.SinCos(start + ((piece + 1) * sweep));
            steps.Add(new Step.Curve(
                centreX + (radius * cosA) - (reach * sinA), centreY + (radius * sinA) + (reach * cosA),
                centreX + (radius * cosB) + (reach * sinB), centreY + (radius * sinB) - (reach * cosB),
                centreX + (radius * cosB), centreY + (radius * sinB)));
        }

        return new Shape(steps);
    }
}
