using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations;

public sealed class PeopleTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_owner_gives_roles()
    {
        var (organisation, colleague) = await TwoPeopleAsync();
        var owner = await app.SignInAsync("lac@test.example");

        var answer = await owner.SubmitAsync($"{People(organisation)}/{colleague.Id}", new() { ["Input.Roles"] = "Deliverer" }, form: "roles");

        Assert.True(answer.IsRedirect, answer.Words);
        Assert.Equal(PersonRole.Deliverer, await RolesAsync(colleague));
        Assert.Contains("Intervenant", (await owner.OpenAsync(People(organisation))).Words);
        Assert.True(await app.ReadAsync(db => db.Journal.AnyAsync(e => e.What == "organisation.roles-given")));
    }

    [Fact]
    public async Task The_last_owner_cannot_leave()
    {
        var (organisation, _) = await TwoPeopleAsync();
        var me = await app.ReadAsync(db => db.Users.SingleAsync(a => a.Email == "lac@test.example"));
        var owner = await app.SignInAsync("lac@test.example");

        var left = await owner.SubmitAsync($"{People(organisation)}/{me.Id}", [], form: "retirer");
        var demoted = await owner.SubmitAsync($"{People(organisation)}/{me.Id}", new() { ["Input.Roles"] = "Deliverer" }, form: "roles");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, left.Status);
        Assert.Contains("garde toujours un responsable", left.Words);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, demoted.Status);
        Assert.Equal(PersonRole.Owner, await RolesAsync(me));
    }

    [Fact]
    public async Task Of_two_owners_who_leave_at_once_one_stays()
    {
        var (organisation, colleague) = await TwoPeopleAsync(PersonRole.Owner);
        var me = await app.ReadAsync(db => db.Users.SingleAsync(a => a.Email == "lac@test.example"));
        var mine = await app.SignInAsync("lac@test.example");
        var theirs = await app.SignInAsync("collegue@test.example");
        var myPage = await mine.OpenAsync($"{People(organisation)}/{me.Id}");
        var theirPage = await theirs.OpenAsync($"{People(organisation)}/{colleague.Id}");

        var answers = await Task.WhenAll(
            mine.SubmitAsync(myPage, "", [], form: "retirer"),
            theirs.SubmitAsync(theirPage, "", [], form: "retirer"));

        Assert.Equal(1, answers.Count(answer => answer.IsRedirect));
        Assert.Equal(1, await app.ReadAsync(db => db.OrganisationPeople.CountAsync(p => p.OrganisationId == organisation.Id)));
    }

    [Fact]
    public async Task An_employee_leaves_but_changes_nobody()
    {
        var (organisation, colleague) = await TwoPeopleAsync();
        var me = await app.ReadAsync(db => db.Users.SingleAsync(a => a.Email == "lac@test.example"));
        var browser = await app.SignInAsync("collegue@test.example");

        var others = await browser.OpenAsync($"{People(organisation)}/{me.Id}");
        var own = await browser.OpenAsync($"{People(organisation)}/{colleague.Id}");
        var left = await browser.SubmitAsync(own, "", [], form: "retirer");

        Assert.Equal(HttpStatusCode.NotFound, others.Status);
        Assert.DoesNotContain(own.Page.Forms, form => form.Id == "roles");
        Assert.Equal("/espace", left.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/espace/organisations/{organisation.Id}")).Status);
    }

    [Fact]
    public async Task An_employee_cannot_give_themselves_a_role_by_sending_the_form()
    {
        var (organisation, colleague) = await TwoPeopleAsync();
        var browser = await app.SignInAsync("collegue@test.example");
        var own = await browser.OpenAsync($"{People(organisation)}/{colleague.Id}");
        var token = own.Page.QuerySelector("#retirer [name='__RequestVerificationToken']")!.GetAttribute("value")!;

        var forged = await browser.Http.PostAsync(
            new Uri($"{People(organisation)}/{colleague.Id}", UriKind.Relative),
            new FormUrlEncodedContent([new("Input.Roles", "Owner"), new("__RequestVerificationToken", token)]));

        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
        Assert.Equal(PersonRole.Employee, await RolesAsync(colleague));
    }

    private static string People(Organisation organisation) => $"/espace/organisations/{organisation.Id}/personnes";

    private async Task<(Organisation Organisation, Account Colleague)> TwoPeopleAsync(PersonRole roles = PersonRole.Employee)
    {
        var organisation = await app.OrganisationAsync("lac");
        var colleague = await app.AccountAsync("collegue@test.example");
        await app.SaveAsync(db => db.OrganisationPeople.Add(new OrganisationPerson
        {
            OrganisationId = organisation.Id,
            AccountId = colleague.Id,
            Roles = roles,
            Since = app.Clock.GetUtcNow(),
        }));
        return (organisation, colleague);
    }

    private Task<PersonRole> RolesAsync(Account account) =>
        app.ReadAsync(db => db.OrganisationPeople.Where(p => p.AccountId == account.Id).Select(p => p.Roles).SingleAsync());
}
