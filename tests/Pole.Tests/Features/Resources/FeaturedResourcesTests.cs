using Pole.App;

namespace Pole.Features.Resources;

public sealed class FeaturedResourcesTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_home_page_shows_three_case_studies_with_one_figure_each()
    {
        var home = await app.Visit().OpenAsync("/");

        var cards = home.Page.QuerySelectorAll("section[aria-labelledby=ressources] .card").ToList();
        Assert.Equal(3, cards.Count);
        Assert.All(cards, card => Assert.Matches(@"\d", card.QuerySelector(".figure-value")!.TextContent));
    }

    [Fact]
    public void What_is_only_potential_or_hoped_for_is_never_the_figure_of_the_home_page() => Assert.All(
        WrittenResources.All.Where(r => r.Sheet.Featured is not null),
        r => Assert.Equal(CaseStudies.FigureState.Observed, r.Sheet.CaseStudy!.KeyFigures.First(f => f.Label == r.Sheet.Featured).State));
}
