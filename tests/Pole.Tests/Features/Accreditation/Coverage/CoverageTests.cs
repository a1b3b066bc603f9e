using Pole.App;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Organisations;
using Pole.Platform.Geography;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation.Coverage;

public sealed class CoverageTests : IDisposable
{
    private readonly PoleApp _app = new();

    [Fact]
    public async Task Without_a_territory_an_organisation_counts_where_it_sits_and_with_one_for_all_of_it()
    {
        await GrantedAsync("seat", Perimeter.Whole);
        await GrantedAsync("wide", new([], [], ["region:53", "epci:200046977"]));

        var coverage = await _app.WithAsync<CoverageReader, CoverageOfLevel>(r => r.TodayAsync(SchemeLevel.FirstLevel, CancellationToken.None));
        var advanced = await _app.WithAsync<CoverageReader, CoverageOfLevel>(r => r.TodayAsync(SchemeLevel.Advanced, CancellationToken.None));

        Assert.Equal(["22", "29", "35", "56", "69", "73"], coverage.Departements.Where(d => d.IsCovered).Select(d => d.Code).Order(StringComparer.Ordinal));
        Assert.Equal(4, coverage.Regions.Single(r => r.Code == "53").CoveredDepartements);
        Assert.True(coverage.Epcis.Single(e => e.Epci.Siren == "200046977").Place.IsCovered);
        Assert.False(coverage.Epcis.First(e => e.Epci.Departements[0] == "69" && e.Epci.Siren != "200046977" && e.Epci.Departements.Count == 1).Place.IsCovered);
        Assert.All(coverage.Regions.Single(r => r.Code == "53").Epcis, e => Assert.True(e.Place.IsCovered));
        Assert.Empty(advanced.Actors);
    }

    [Fact]
    public async Task The_page_lists_the_holes_of_a_region_and_the_file_has_every_territory()
    {
        await GrantedAsync("seat", Perimeter.Whole);

        var page = await _app.Visit().OpenAsync("/couverture?niveau=premier&region=84");
        var csv = (await _app.Visit().OpenAsync("/couverture.csv")).Text;

        Assert.Contains("1 sur 12", page.Words);
        Assert.Contains("Métropole de Lyon", page.Words);
        Assert.DoesNotContain("CA du Grand Chambéry,", page.Words);
        Assert.DoesNotContain("Camille", page.Text + csv, StringComparison.Ordinal);
        Assert.Equal(1 + (2 * (18 + 101 + Epci.All.Count)), csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task The_team_sees_what_hangs_on_one_organisation()
    {
        await GrantedAsync("seat", Perimeter.Whole);
        await _app.AccountAsync("reviewer@test.example", StaffRole.AccreditationOfficer);

        var page = await (await _app.SignInAsync("reviewer@test.example")).OpenAsync("/admin/accreditations/couverture?niveau=premier");

        Assert.Contains("Savoie (73)", page.Words);
        Assert.Contains("Métropole du Grand Paris", page.Words);
    }

    [Fact]
    public void Every_intercommunal_body_lies_in_departements()
    {
        Assert.InRange(Epci.All.Count, 1200, 1300);
        Assert.Equal(Epci.All.Count, Epci.All.Select(e => e.Siren).Distinct().Count());
        Assert.All(Epci.All, e => Assert.True(e.Siren.Length == 9 && e.Communes > 0 && e.Population > 0 && e.Departements is not [], e.Name));
    }

    public void Dispose() => _app.Dispose();

    private async Task GrantedAsync(string slug, Perimeter perimeter)
    {
        var organisation = await _app.OrganisationAsync(slug, OrganisationKind.Intermediary);
        await _app.ApplicationAsync(organisation.Id, then: a =>
        {
            Assert.False(a.TakeUp(a.PersonId).Refused);
            Assert.False(a.Grant(AccreditationsOfTests.TheYear2026, perimeter: perimeter).Refused);
        });
    }
}
