namespace Pole.Features.Site.Lightness;

public sealed class EcoIndexTests
{
    /// <summary>The examples that the method's own libraries are tested with (github.com/cnumr/ecoindex_python, GreenIT-Analysis).</summary>
    [Theory]
    [InlineData(100, 100, 100, 72)]
    [InlineData(100, 100, 1000, 67)]
    [InlineData(100, 100, 10000, 58)]
    [InlineData(200, 200, 10000, 46)]
    [InlineData(2355, 267, 2493, 10)]
    [InlineData(240, 20, 331, 83)]
    [InlineData(0, 0, 0, 100)]
    [InlineData(600000, 4000, 300000, 0)]
    public void The_published_examples_come_out(int nodes, int requests, double kilobytes, int score) =>
        Assert.Equal(score, Math.Round(EcoIndex.Score(nodes, requests, kilobytes)));

    [Theory]
    [InlineData(100, 'A')]
    [InlineData(50.2, 'D')]
    [InlineData(25, 'F')]
    [InlineData(10, 'G')]
    [InlineData(2, 'G')]
    public void A_score_has_the_letter_that_is_published_for_it(double score, char grade) => Assert.Equal(grade, EcoIndex.Grade(score));
}
