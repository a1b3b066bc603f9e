using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Membership.Mine;

public sealed class ApplyTests : IDisposable
{
    private static readonly Dictionary<string, string> Filled = new() { ["Input.First"] = "2026-03-02", ["Input.Wish"] = "Éco-concevoir nos emballages", ["Input.Agree"] = "true" };

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task An_owner_asks_and_is_told_by_letter()
    {
        var organisation = await app.OrganisationAsync("brume", headcount: 120);
        var owner = await app.SignInAsync("brume@test.example");

        var answer = await owner.SubmitAsync(Address(organisation), Filled);

        Assert.True(answer.IsRedirect, answer.Words);
        var membership = await app.ReadAsync(db => db.Memberships.SingleAsync());
        Assert.Equal((MembershipStatus.Submitted, new DateOnly(2026, 3, 2), new DateOnly(2027, 3, 1)), (membership.Status, membership.First, membership.Last));
        Assert.Equal((MemberKind.Company, SizeClass.Me, Money.Euros(760), "Éco-concevoir nos emballages"), (membership.Kind, membership.Size, membership.Dues, membership.Wish));
        Assert.Equal("membership-submitted", await app.ReadAsync(db => db.Outbox.Where(l => l.To == "brume@test.example").Select(l => l.Template).SingleAsync()));
        Assert.Contains("À l’examen", (await owner.FollowAsync("/espace/adhesion")).Words);
    }

    [Fact]
    public async Task Without_an_organisation_in_the_address_the_only_one_is_meant_and_several_are_shown()
    {
        var organisation = await app.OrganisationAsync("brume");
        var owner = await app.SignInAsync("brume@test.example");

        var only = await owner.OpenAsync("/espace/adhesion/demande");
        var english = await owner.OpenAsync("/en/espace/adhesion/demande");
        await app.OrganisationAsync("lac");
        await app.SaveAsync(db => db.OrganisationPeople.Add(new OrganisationPerson
        {
            OrganisationId = db.Organisations.Single(o => o.Id != organisation.Id).Id,
            AccountId = db.Users.Single(u => u.Email == "brume@test.example").Id,
            Roles = PersonRole.Owner,
            Since = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        }));
        var several = await owner.OpenAsync("/espace/adhesion/demande");

        Assert.Equal(Address(organisation), only.Location);
        Assert.Equal("/en" + Address(organisation), english.Location);
        Assert.Equal("/espace/adhesion", several.Location);
    }

    [Fact]
    public async Task R2_the_same_period_is_not_asked_for_twice()
    {
        var organisation = await app.OrganisationAsync("brume");
        var owner = await app.SignInAsync("brume@test.example");
        var opened = await owner.OpenAsync(Address(organisation));
        await owner.SubmitAsync(opened, Address(organisation), Filled);

        var again = await owner.SubmitAsync(opened, Address(organisation), Filled);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("déjà", again.Words);
        Assert.Equal(1, await app.ReadAsync(db => db.Memberships.CountAsync()));
    }

    [Fact]
    public async Task R2_of_many_applications_at_once_one_is_taken()
    {
        var organisation = await app.OrganisationAsync("brume");
        var owner = await app.SignInAsync("brume@test.example");
        var opened = await owner.OpenAsync(Address(organisation));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => owner.SubmitAsync(opened, Address(organisation), Filled))));

        Assert.Equal(1, answers.Count(a => a.IsRedirect));
        Assert.Equal(7, answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(1, await app.ReadAsync(db => db.Memberships.CountAsync()));
    }

    [Fact]
    public async Task R2_a_member_may_only_ask_for_the_period_after_its_own()
    {
        var organisation = await app.OrganisationAsync("brume");
        await app.MembershipAsync(organisation.Id, new(2025, 4, 1), new(2026, 3, 31));
        var owner = await app.SignInAsync("brume@test.example");

        var early = await owner.SubmitAsync(Address(organisation), Filled);
        var next = await owner.SubmitAsync(Address(organisation), new(Filled) { ["Input.First"] = "2026-04-01" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.True(next.IsRedirect, next.Words);
    }

    [Theory]
    [InlineData("Input.First", "", "Choisissez une période.")]
    [InlineData("Input.First", "demain", "Cette valeur ne convient pas ici.")]
    [InlineData("Input.First", "2031-01-01", "n’est pas ouverte à l’adhésion")]
    [InlineData("Input.Agree", "false", "Acceptez les statuts")]
    [InlineData("Input.Wish", "long", "trop longue")]
    public async Task Bad_input_is_told_at_its_field_and_changes_nothing(string field, string value, string message)
    {
        var organisation = await app.OrganisationAsync("brume");
        var owner = await app.SignInAsync("brume@test.example");
        var fields = new Dictionary<string, string>(Filled) { [field] = value == "long" ? new string('x', 1001) : value };

        var answer = await owner.SubmitAsync(Address(organisation), fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(message, answer.Page.QuerySelector($"[id^='{field.Replace('.', '_')}'][id$='-error']")?.TextContent ?? "none");
        Assert.Contains(field == "Input.Wish" ? "xxxx" : "Éco-concevoir nos emballages", answer.Page.QuerySelector("textarea")?.TextContent);
        Assert.Equal(0, await app.ReadAsync(db => db.Memberships.CountAsync()));
    }

    [Fact]
    public async Task Only_an_owner_finds_the_form_and_others_find_nothing()
    {
        var organisation = await app.OrganisationAsync("brume");
        await app.OrganisationAsync("voisin");
        var stranger = await app.SignInAsync("voisin@test.example");
        var employee = await app.AccountAsync("employe@test.example");
        await app.SaveAsync(db => db.OrganisationPeople.Add(new OrganisationPerson { OrganisationId = organisation.Id, AccountId = employee.Id, Roles = PersonRole.Employee, Since = app.Clock.GetUtcNow() }));
        var colleague = await app.SignInAsync("employe@test.example");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Address(organisation))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/espace/adhesion?organisme={organisation.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync(Address(organisation))).Status);
        Assert.Equal(HttpStatusCode.OK, (await colleague.OpenAsync($"/espace/adhesion?organisme={organisation.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync("/espace/adhesion/demande?organisme=rien")).Status);
    }

    [Fact]
    public async Task An_intermediary_is_told_that_it_need_not_join()
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var owner = await app.SignInAsync("relais@test.example");

        var page = await owner.OpenAsync("/espace/adhesion");
        var form = await owner.OpenAsync(Address(relay));

        Assert.Contains("Cet organisme n’a pas besoin d’adhérer", page.Words);
        Assert.Null(form.Page.QuerySelector("[name='Input.First']"));
    }

    private static string Address(Organisation organisation) => $"/espace/adhesion/demande?organisme={organisation.Id}";
}
