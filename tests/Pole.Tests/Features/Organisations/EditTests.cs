using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;

namespace Pole.Features.Organisations;

public sealed class EditTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_owner_corrects_the_record_and_the_journal_says_what_changed()
    {
        var organisation = await app.OrganisationAsync("lac");
        var browser = await app.SignInAsync("lac@test.example");

        var answer = await browser.SubmitAsync($"/espace/organisations/{organisation.Id}/modifier", new() { ["Input.Headcount"] = "9", ["Input.Departement"] = "2A" });

        Assert.True(answer.IsRedirect);
        var kept = await app.ReadAsync(db => db.Organisations.SingleAsync());
        Assert.Equal((9, "2A", "94"), (kept.Headcount, kept.Departement, kept.Region));
        var entry = await app.ReadAsync(db => db.Journal.SingleAsync(e => e.What == "organisation.corrected"));
        Assert.Contains("effectif : 120 → 9", entry.Reason);
        Assert.DoesNotContain("nom", entry.Reason);
        Assert.NotNull(entry.By);
    }

    [Fact]
    public async Task Saving_without_a_change_writes_nothing()
    {
        var organisation = await app.OrganisationAsync("lac");
        var browser = await app.SignInAsync("lac@test.example");

        await browser.SubmitAsync($"/espace/organisations/{organisation.Id}/modifier", new() { ["Input.Name"] = organisation.Name });

        Assert.False(await app.ReadAsync(db => db.Journal.AnyAsync(e => e.What == "organisation.corrected")));
    }

    [Fact]
    public async Task The_siret_and_the_kind_cannot_be_changed_by_adding_fields()
    {
        var organisation = await app.OrganisationAsync("lac");
        var browser = await app.SignInAsync("lac@test.example");
        var page = await browser.OpenAsync($"/espace/organisations/{organisation.Id}/modifier");

        await browser.SubmitAsync(
            page, "", new() { ["Input.Name"] = "Autre nom", ["Input.Siret"] = TestSirets.Next().Digits, ["Input.Kind"] = "Intermediary" }, form: "organisme");

        var kept = await app.ReadAsync(db => db.Organisations.SingleAsync());
        Assert.Equal(("Autre nom", organisation.Siret, OrganisationKind.Company), (kept.Name, kept.Siret, kept.Kind));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/modifier")]
    [InlineData("/personnes")]
    public async Task Another_organisation_is_not_found(string page)
    {
        var theirs = await app.OrganisationAsync("leurs");
        await app.OrganisationAsync("notre");
        var browser = await app.SignInAsync("notre@test.example");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/espace/organisations/{theirs.Id}{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/espace/organisations/{Guid.Empty}{page}")).Status);
    }

    [Fact]
    public async Task An_employee_reads_the_record_and_does_not_change_it()
    {
        var organisation = await app.OrganisationAsync("lac");
        var employee = await app.AccountAsync("employe@test.example");
        await app.SaveAsync(db => db.OrganisationPeople.Add(new OrganisationPerson
        {
            OrganisationId = organisation.Id,
            AccountId = employee.Id,
            Roles = PersonRole.BillingContact,
            Since = app.Clock.GetUtcNow(),
        }));
        var browser = await app.SignInAsync("employe@test.example");

        var view = await browser.OpenAsync($"/espace/organisations/{organisation.Id}");

        Assert.Equal(HttpStatusCode.OK, view.Status);
        Assert.DoesNotContain("Modifier la fiche", view.Words);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/espace/organisations/{organisation.Id}/modifier")).Status);
    }

    [Fact]
    public async Task The_member_area_lists_my_organisations_only()
    {
        await app.OrganisationAsync("leurs");
        await app.OrganisationAsync("notre");

        var home = await (await app.SignInAsync("notre@test.example")).OpenAsync("/espace");

        Assert.Contains("Atelier notre", home.Words);
        Assert.DoesNotContain("Atelier leurs", home.Words);
    }
}
