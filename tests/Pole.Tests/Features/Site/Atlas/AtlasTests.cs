using Pole.App;
using Pole.Features.Services;

namespace Pole.Features.Site.Atlas;

/// <summary>The map says what its table says, one layer at a time, in both languages.</summary>
public sealed class AtlasTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_case_studies_stand_where_they_take_place()
    {
        var page = await app.Visit().OpenAsync("/carte");

        var rows = page.Page.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent.Trim(), row => row);
        Assert.Contains("PIICTO", rows["Provence-Alpes-Côte d’Azur"].TextContent);
        Assert.Contains("Bouches-du-Rhône (13)", rows["Provence-Alpes-Côte d’Azur"].TextContent);
        Assert.Equal("/ressources?region=93", rows["Provence-Alpes-Côte d’Azur"].QuerySelector("th a")!.GetAttribute("href"));
        Assert.All(rows.Values, row => Assert.Equal(row.QuerySelectorAll("li").Length.ToString(), row.QuerySelector("td.number")!.TextContent.Trim()));
        Assert.Contains("Occitanie 2", page.Page.QuerySelector("svg.france desc")!.TextContent);
        Assert.Contains(page.Page.QuerySelectorAll("main .section a"), link => link.TextContent.Contains("canton"));
    }

    [Fact]
    public async Task A_layer_that_does_not_exist_shows_the_first()
    {
        var page = await app.Visit().OpenAsync("/en/carte?couche=<script>");

        Assert.Equal("Case studies", page.Page.QuerySelector("nav.chips [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task A_layer_without_anything_says_so_and_draws_nothing()
    {
        var page = await app.Visit().OpenAsync("/carte?couche=accredites");

        Assert.Contains("Rien sur cette carte pour l’instant", page.Words);
        Assert.Null(page.Page.QuerySelector("svg.france"));
    }

    [Fact]
    public async Task A_session_to_come_stands_in_its_region()
    {
        var session = await app.SessionAsync();
        var page = await app.Visit().OpenAsync("/carte?couche=prestations");

        Assert.Contains(page.Page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/agenda/{session.Id}");
    }
}
