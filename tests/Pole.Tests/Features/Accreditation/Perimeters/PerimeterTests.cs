using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Accreditation.Perimeters;

public sealed class PerimeterTests : IDisposable
{
    private static readonly Period Day = new(new(2026, 3, 2), new(2026, 3, 2));

    private readonly PoleApp _app = new();

    [Theory]
    [InlineData("workshop", "73", true)]
    [InlineData("awareness-event", "73", false)]
    [InlineData("workshop", "69", false)]
    [InlineData("workshop", "", true)]
    public async Task R11_what_is_outside_the_perimeter_is_refused_with_the_reason(string type, string departement, bool isCovered)
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await GrantedAsync(organisation, new(["workshop"], [], ["departement:73"]));

        var outcome = await CoversAsync(organisation, new(type, null, departement, departement.Length > 0 ? "84" : ""));

        Assert.Equal(!isCovered, outcome.Refused);
        if (!isCovered)
        {
            Assert.Equal("accreditation.perimeter", outcome.Refusal.Code);
            Assert.Contains("Savoie (73)", outcome.Refusal.Arguments[1].ToString());
        }
    }

    [Fact]
    public async Task R11_a_service_outside_the_perimeter_is_refused()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await GrantedAsync(organisation, new([], ["matinee-cycle-de-vie"], []));

        Assert.False((await CoversAsync(organisation, new("workshop", "matinee-cycle-de-vie"))).Refused);
        Assert.True((await CoversAsync(organisation, new("workshop", "autre-prestation"))).Refused);
    }

    [Fact]
    public async Task Whoever_leaves_the_organisation_is_covered_no_more_and_neither_is_it()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var accreditation = await GrantedAsync(organisation, Perimeter.Whole);
        var before = await CoversAsync(organisation, new("workshop"));

        await _app.SaveAsync(db => db.OrganisationPeople.RemoveRange(db.OrganisationPeople));

        Assert.False(before.Refused);
        Assert.True((await CoversAsync(organisation, new("workshop"))).Refused);
        Assert.False(await _app.WithAsync<AccreditationRegister, bool>(r => r.IsAccreditedAsync(organisation.Id, new(2026, 3, 2), CancellationToken.None)));
        Assert.DoesNotContain("Atelier relais", (await _app.Visit().OpenAsync("/annuaire")).Words);
        Assert.Contains("la personne a quitté l’organisme", (await _app.Visit().OpenAsync($"/verification/{accreditation.Code}")).Words);
    }

    [Theory]
    [InlineData("Auvergne-Rhône-Alpes", "region:84")]
    [InlineData("auvergne rhone alpes", "region:84")]
    [InlineData("Savoie", "departement:73")]
    [InlineData("2a", "departement:2A")]
    [InlineData("200066793", "epci:200066793")]
    [InlineData("Grand Annecy", "epci:200066793")]
    [InlineData("Métropole de Lyon", "epci:200046977")]
    public async Task Territories_are_read_as_people_name_them(string typed, string expected)
    {
        var (found, outcome) = await _app.WithAsync<TerritoryNames, (IReadOnlyList<Territory>, Outcome)>(names => Task.FromResult(names.Read(typed, "field")));

        Assert.False(outcome.Refused);
        Assert.Equal(expected, Assert.Single(found).ToString());
    }

    public void Dispose() => _app.Dispose();

    private async Task<Accreditation> GrantedAsync(Organisation organisation, Perimeter perimeter) =>
        await _app.ApplicationAsync(organisation.Id, then: a =>
        {
            Assert.False(a.TakeUp(a.PersonId).Refused);
            Assert.False(a.Grant(AccreditationsOfTests.TheYear2026, perimeter: perimeter).Refused);
        });

    private async Task<Outcome> CoversAsync(Organisation organisation, Deed deed)
    {
        var person = await _app.ReadAsync(db => db.Accreditations.Select(a => a.PersonId).SingleAsync());
        return await _app.WithAsync<AccreditationRegister, Outcome>(r => r.CoversAsync(person, organisation.Id, deed, Day, CancellationToken.None));
    }
}
