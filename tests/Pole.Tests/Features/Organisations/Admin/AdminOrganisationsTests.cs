using System.Net;
using Pole.App;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations.Admin;

public sealed class AdminOrganisationsTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Staff_find_an_organisation_by_name_without_accents_by_town_and_by_siret()
    {
        var lake = await app.OrganisationAsync("élan");
        await app.OrganisationAsync("autre");
        var staff = await StaffAsync();

        foreach (var query in new[] { "elan", "ELAN atelier", lake.Siret.ToString() })
        {
            var answer = await staff.OpenAsync($"/admin/organisations?q={Uri.EscapeDataString(query)}");
            Assert.Contains("Atelier élan", answer.Words);
            Assert.DoesNotContain("Atelier autre", answer.Words);
        }

        Assert.Contains("Atelier autre", (await staff.OpenAsync("/admin/organisations?q=Chamb%C3%A9ry")).Words);
        Assert.Contains("Aucun organisme", (await staff.OpenAsync("/admin/organisations?q=%25")).Words);
        Assert.Contains("Aucun organisme", (await staff.OpenAsync("/admin/organisations?type=Funder")).Words);
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-7&type=Boulangerie")]
    [InlineData("page=99999999999999999999")]
    [InlineData("page=abc&q=%27%25_")]
    public async Task Odd_addresses_show_the_list_all_the_same(string query)
    {
        await app.OrganisationAsync("lac");
        var staff = await StaffAsync();

        Assert.Equal(HttpStatusCode.OK, (await staff.OpenAsync($"/admin/organisations?{query}")).Status);
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\uFFFE')]
    public async Task What_is_no_character_is_refused_wherever_it_is_typed(char odd)
    {
        await app.OrganisationAsync("lac");
        var staff = await StaffAsync();

        var asked = await staff.OpenAsync($"/admin/organisations?q={Uri.EscapeDataString(odd.ToString())}");
        var typed = await app.Visit().SubmitAsync("/compte/connexion", new() { ["Input.Email"] = $"a{odd}b", ["Input.Password"] = "x" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (asked.Status, typed.Status));
    }

    [Fact]
    public async Task Staff_read_the_journal_of_an_organisation()
    {
        var lake = await app.OrganisationAsync("lac");
        await (await app.SignInAsync("lac@test.example")).SubmitAsync($"/espace/organisations/{lake.Id}/modifier", new() { ["Input.Headcount"] = "121" });
        var staff = await StaffAsync();

        var page = await staff.OpenAsync($"/admin/organisations/{lake.Id}");

        Assert.Contains("Fiche corrigée", page.Words);
        Assert.Contains("effectif : 120 → 121", page.Words);
        Assert.Contains("lac@test.example", page.Words);
    }

    [Theory]
    [InlineData("/admin/organisations")]
    [InlineData("/admin/organisations/01900000-0000-7000-8001-000000000001")]
    public async Task Members_do_not_enter(string address)
    {
        await app.OrganisationAsync("lac");

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAsync("lac@test.example")).OpenAsync(address)).Status);
        Assert.True((await app.Visit().OpenAsync(address)).IsRedirect);
    }

    private async Task<Browser> StaffAsync()
    {
        await app.AccountAsync("equipe@test.example", StaffRole.Editor);
        return await app.SignInAsync("equipe@test.example");
    }
}
