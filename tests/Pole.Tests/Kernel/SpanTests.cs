namespace Pole.Kernel;

public sealed class SpanTests
{
    [Theory]
    [InlineData("3 h", 10_800, "PT3H")]
    [InlineData("3h", 10_800, "PT3H")]
    [InlineData("3 h 30", 12_600, "PT3H30M")]
    [InlineData("1 h 5 min", 3_900, "PT1H5M")]
    [InlineData("45 min", 2_700, "PT45M")]
    [InlineData("4 min 30 s", 270, "PT4M30S")]
    [InlineData("26 s", 26, "PT26S")]
    [InlineData("4:30", 270, "PT4M30S")]
    [InlineData("1:02:03", 3_723, "PT1H2M3S")]
    [InlineData("0:00", 0, "PT0S")]
    public void It_is_read_as_people_write_it(string text, int seconds, string iso)
    {
        Assert.True(Span.TryParse(text, out var span));

        Assert.Equal((seconds, iso), (span.Seconds, span.ToIso()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("trois heures")]
    [InlineData("0 min")]
    [InlineData("4:3")]
    [InlineData("-3 h")]
    [InlineData("9999 h")]
    public void Anything_else_is_refused(string? text) => Assert.False(Span.TryParse(text, out _));

    [Theory]
    [InlineData(12_600, "3 h 30 min", "3:30:00")]
    [InlineData(270, "4 min 30 s", "4:30")]
    [InlineData(90_000, "25 h", "25:00:00")]
    public void It_is_said_in_units_and_shown_as_a_clock(int seconds, string words, string clock)
    {
        Assert.Equal(words, new Span(seconds).ToString().Replace('\u00A0', ' '));
        Assert.Equal(clock, new Span(seconds).ToClock());
    }
}
