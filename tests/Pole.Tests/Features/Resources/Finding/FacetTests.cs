using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Languages = Pole.Platform.Web.Languages;

namespace Pole.Features.Resources.Finding;

/// <summary>Whoever follows the choices that are offered always finds something, and as much as was said.</summary>
public sealed class FacetTests : IDisposable
{
    private readonly PoleApp app = new();
    private readonly AsyncServiceScope scope;

    public FacetTests() => scope = app.Services.CreateAsyncScope();

    public void Dispose()
    {
        scope.Dispose();
        app.Dispose();
    }

    [Fact]
    public async Task Every_way_to_narrow_is_offered()
    {
        var offered = (await FollowAsync("fr", "/ressources")).Facets.Where(facet => facet.Choices.Count > 0).Select(facet => facet.Facet.Parameter);

        Assert.Equal(["type", "pilier", "ressource", "secteur", "region", "annee", "programme", "porteur", "budget", "synergie", "synergies"], offered);
    }

    [Theory]
    [InlineData("fr", "/ressources")]
    [InlineData("fr", "/ressources?q=d%C3%A9chets")]
    [InlineData("en", "/ressources?q=materials&tri=date")]
    public async Task No_choice_offered_leads_to_an_empty_page_two_choices_deep(string language, string start)
    {
        var asked = 0;
        foreach (var (_, first) in Offered(await FollowAsync(language, start)))
        {
            var once = await FollowAsync(language, first.Path);
            Assert.True(first.Count == once.Total, $"{first.Path} said {first.Count} and found {once.Total}");
            foreach (var (facet, second) in Offered(once))
            {
                var twice = await FollowAsync(language, second.Path);
                var widens = once.Ask.ChosenOf(facet).Count > 0;
                asked++;
                Assert.True(twice.Total > 0, $"{second.Path} finds nothing");
                Assert.True(widens ? twice.Total >= once.Total : twice.Total == second.Count, $"{second.Path} said {second.Count} and found {twice.Total} of {once.Total}");
            }
        }

        Assert.True(asked > 500, $"{asked} pairs of choices were tried.");
    }

    private static IEnumerable<(ResourceFacet Facet, FacetChoice Choice)> Offered(ResourceFindings findings) =>
        from facet in findings.Facets
        from choice in facet.Choices
        where !choice.IsChosen
        select (facet.Facet, choice);

    /// <summary>Reads the address as the page does, and looks.</summary>
    private Task<ResourceFindings> FollowAsync(string language, string address) => Languages.InAsync(language, () =>
    {
        var ask = scope.ServiceProvider.GetRequiredService<ResourceAskReader>()
            .Read(new QueryCollection(QueryHelpers.ParseQuery(address.Contains('?') ? address[address.IndexOf('?')..] : "")));
        Assert.Empty(ask.Remarks);
        return scope.ServiceProvider.GetRequiredService<ResourceSearch>().FindAsync(ask, ResourceSearch.DefaultPageSize, CancellationToken.None);
    });
}
