using System.Net;
using Pole.App;
using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Content;
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
        Assert.False((hidden with { Companies = new(138_607, new(2010, 1, 1), "INSEE") }).CompanyRate!.Value.IsTold);
        Assert.Equal(350m, (told with { Companies = new(2_000, new(2010, 1, 1), "INSEE") }).CompanyRate!.Value.Value);
        Assert.Null(told.CompanyRate);
        Assert.Equal(2m, told.Rate.Value);
    }

    [Fact]
    public async Task A_region_whose_companies_nobody_counted_says_so_and_the_others_name_their_source()
    {
        var page = (await app.Visit().OpenAsync("/observatoire/comparer")).Page;
        var csv = (await app.Visit().OpenAsync("/observatoire/comparer.csv")).Text.Split('\n');

        var rows = page.QuerySelector("#tableau")!.Closest("section")!.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim().Replace('\u202F', ' ').Replace('\u00A0', ' ')).ToList());
        Assert.Equal(["non renseigné", "–"], rows["Corse"].TakeLast(2));
        Assert.Equal("138 607", rows["Bretagne"][3]);
        Assert.Contains("INSEE, stocks d’entreprises 2010", page.QuerySelector("#contexte")!.Closest("section")!.TextContent);
        Assert.Contains("2010", csv.Single(line => line.StartsWith("53;", StringComparison.Ordinal)));
        Assert.EndsWith(";;;;", csv.Single(line => line.StartsWith("94;", StringComparison.Ordinal)).TrimEnd());
    }

    [Theory]
    [InlineData("Bretagne", "1", "2010-01-01", "INSEE", true)]
    [InlineData("Bretagne", "0", "2010-01-01", "INSEE", false)]
    [InlineData("Bretagne", "12", "hier", "INSEE", false)]
    [InlineData("Bretagne", "12", "2010-01-01", "", false)]
    public void A_number_of_companies_without_its_day_or_source_counts_for_nothing(string name, string companies, string day, string source, bool counts) =>
        Assert.Equal(counts, RegionCompanies.Read(new Term("53", name) { More = new Dictionary<string, string> { ["companies"] = companies, ["day"] = day, ["source"] = source } }) is not null);

    [Theory]
    [InlineData("/observatoire/comparer?indicateur=entreprises-touchees&annee=2025", HttpStatusCode.OK)]
    [InlineData("/observatoire/comparer?indicateur=rien&annee=hier", HttpStatusCode.OK)]
    [InlineData("/en/observatoire/comparer?indicateur=entonnoir", HttpStatusCode.OK)]
    [InlineData("/observatoire/comparer.csv?indicateur=adherents", HttpStatusCode.OK)]
    [InlineData("/observatoire/comparer.csv?indicateur=rien", HttpStatusCode.NotFound)]
    public async Task Any_indicator_may_be_compared(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, (await app.Visit().OpenAsync(address)).Status);
}
