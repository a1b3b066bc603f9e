using Pole.App;

namespace Pole.Features.Actions;

public sealed class NamedCompaniesTests
{
    [Fact]
    public async Task A_company_known_by_its_siren_is_named_by_the_directory()
    {
        using var app = new PoleApp();
        var relay = await app.RelayAsync();
        var company = await app.OrganisationAsync("fonderie");
        var author = await app.SignInAsync("relais@test.example");

        var address = await author.DraftAsync(new() { ["Input.Companies[0].Siren"] = company.Siret.Siren.ToString() });

        Assert.Equal((company.Name, company.Siret.Siren), ((await app.ActionAtAsync(address)).Companies[0].Name, (await app.ActionAtAsync(address)).Companies[0].Siren));
        Assert.Equal(relay.Id, (await app.ActionAtAsync(address)).OrganisationId);
    }

    [Fact]
    public async Task A_company_is_known_by_its_siret_or_by_the_one_name_that_the_directory_has()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var company = await app.OrganisationAsync("fonderie");
        var author = await app.SignInAsync("relais@test.example");

        var address = await author.DraftAsync(new()
        {
            ["Input.Companies[0].Siren"] = company.Siret.ToString(),
            ["Input.Companies[1].Name"] = company.Name,
            ["Input.Companies[2].Name"] = "Une autre",
        });

        var companies = (await app.ActionAtAsync(address)).Companies;
        Assert.Equal([company.Siret.Siren, company.Siret.Siren, null], companies.Select(one => one.Siren));
        Assert.Equal("Une autre", companies[2].Name);
    }

    [Fact]
    public async Task A_name_that_two_organisations_have_brings_no_number()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var (company, other) = (await app.OrganisationAsync("fonderie"), await app.OrganisationAsync("verrerie"));
        await app.SaveAsync(db => db.Organisations.Single(o => o.Id == other.Id).Name = company.Name);
        var author = await app.SignInAsync("relais@test.example");

        var address = await author.DraftAsync(new() { ["Input.Companies[0].Name"] = company.Name });

        Assert.Null((await app.ActionAtAsync(address)).Companies[0].Siren);
    }
}
