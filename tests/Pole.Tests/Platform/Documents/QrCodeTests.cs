namespace Pole.Platform.Documents.Qr;

public sealed class QrCodeTests
{
    [Fact]
    public void Its_corners_show_the_three_finders_inside_a_margin_of_four()
    {
        var code = new QrCode("https://pole.example/verification/K7QF3-M2XBN");
        var dark = code.Runs().SelectMany(r => Enumerable.Range(r.X, r.Length).Select(x => (x, r.Y))).ToHashSet();

        Assert.All(dark, d => Assert.True(d.x >= 4 && d.Y >= 4 && d.x < code.Side - 4 && d.Y < code.Side - 4));
        Assert.All([(4, 4), (code.Side - 11, 4), (4, code.Side - 11)], corner => Assert.All(Enumerable.Range(0, 7), i =>
        {
            // ISO/IEC 18004, 6.3.3: a dark square of 7, a light one of 5, a dark one of 3.
            Assert.Contains((corner.Item1 + i, corner.Item2), dark);
            Assert.Equal(i is 0 or 6, dark.Contains((corner.Item1 + i, corner.Item2 + 1)));
            Assert.Equal(i is not (1 or 5), dark.Contains((corner.Item1 + i, corner.Item2 + 3)));
        }));
    }

    [Fact]
    public void What_is_drawn_covers_as_much_as_the_dark_squares()
    {
        var code = new QrCode("https://pole.example");

        var drawing = code.Draw(code.Side, "code");

        Assert.Equal(code.Runs().Count() * 5, Assert.Single(drawing.Shapes).Steps.Count);
        Assert.Equal("code", drawing.Alternative);
    }
}
