using System.Net;
using Pole.App;
using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Geography;

namespace Pole.Features.Observatory;

public sealed class CompareTests : IDisposable
{
    private readonly PoleApp app = new(settings: new() { ["Demo:Load"] = "true" });

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Every_region_stands_beside_its_population()
    {
        var page = (await app.Visit().OpenAsync("/observatoire/comparer")).Page;

        Assert.Equal(18, page.QuerySelectorAll("#tableau").Single().Closest("section")!.QuerySelectorAll("tbody tr").Length);
        Assert.InRange(new[] { "11", "84", "94", "06" }.Sum(region => Population.Of(region) ?? 0), 20_000_000, 23_000_000);
        Assert.Null(Population.Of("99"));
    }

    [Fact]
    public void A_figure_that_is_not_told_has_no_rate_either()
    {
        var hidden = new TerritoryRate("53", "Bretagne", Published.Of(3, Secrecy.Withheld), 3_400_000);
        var told = new TerritoryRate("94", "Corse", Published.Of(7, Secrecy.Told), 350_000);

        Assert.False(hidden.Rate.IsTold);
        Assert.Equal(2m, told.Rate.Value);
    }

    [Theory]
    [InlineData("/observatoire/comparer?indicateur=entreprises-touchees&annee=2025", HttpStatusCode.OK)]
    [InlineData("/observatoire/comparer?indicateur=rien&annee=hier", HttpStatusCode.OK)]
    [InlineData("/en/observatoire/comparer?indicateur=entonnoir", HttpStatusCode.OK)]
    [InlineData("/observatoire/comparer.csv?indicateur=adherents", HttpStatusCode.OK)]
    [InlineData("/observatoire/comparer.csv?indicateur=rien", HttpStatusCode.NotFound)]
    public async Task Any_indicator_may_be_compared(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, (await app.Visit().OpenAsync(address)).Status);
}
