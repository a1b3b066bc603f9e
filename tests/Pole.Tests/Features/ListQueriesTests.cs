using System.Net;
using Pole.App;
using Pole.Features.Accreditation;
using Pole.Features.Actions;
using Pole.Features.Membership;
using Pole.Features.Organisations;
using Pole.Features.Services;
using Pole.Features.Services.Sessions;
using Pole.Platform.Identity;

namespace Pole.Features;

/// <summary>A list asks the database as often for many rows as for one: what is read for each row is read for all at once.</summary>
public sealed class ListQueriesTests : IDisposable
{
    private readonly CommandLog commands = new();
    private readonly PoleApp app;

    public ListQueriesTests() => app = new PoleApp(commands.Join);

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_queries_of_a_list_do_not_grow_with_its_rows()
    {
        var session = await app.SessionAsync(capacity: 60);
        var relay = await app.RelayAsync();
        var owner = await app.SignInAsync("relais@test.example");
        await app.AccountAsync("equipe@test.example", StaffRole.Administrator);
        var staff = await app.SignInAsync("equipe@test.example");
        var first = await AddRowsAsync(relay, owner, session, number: 0);
        var few = await CountAsync(owner, staff, relay);

        for (var number = 1; number <= 3; number++)
        {
            await AddRowsAsync(relay, owner, session, number);
            await app.MembershipAsync(first.Id, new(2025 - number, 3, 1), new(2026 - number, 2, 28));
        }

        var many = await CountAsync(owner, staff, relay);
        Assert.Empty(few.Zip(many).Where(page => page.Second.Commands > page.First.Commands)
            .Select(page => $"{page.First.Address}: {page.First.Commands} commands, then {page.Second.Commands}"));
    }

    /// <summary>One row more in every list: a member company of the same person, with a booking; an action of the relay; an application.</summary>
    private async Task<Organisation> AddRowsAsync(Organisation relay, Browser owner, Session session, int number)
    {
        var company = await app.OrganisationAsync($"ligne{number}");
        var account = await app.OwnerAsync(relay.Id);
        await app.SaveAsync(db => db.OrganisationPeople.Add(new() { OrganisationId = company.Id, AccountId = account, Roles = PersonRole.Owner, Since = app.Clock.GetUtcNow() }));
        await app.MembershipAsync(company.Id, new(2025, 3, 1), new(2026, 2, 28));
        await app.MembershipAsync(company.Id, new(2026, 3, 1), new(2027, 2, 28), paid: number % 2 == 0);
        var booker = await app.SignInAsync($"ligne{number}@test.example");
        await booker.BookAsync(session, seats: 1);
        var action = ActionsOfTests.Rencontres.With(("Input.Organisation", $"{relay.Id}"), ("Input.Title", $"Rencontre {number}"));
        await owner.DraftAsync(action);
        await owner.SubmittedAsync(action);
        return company;
    }

    private async Task<List<(string Address, int Commands)>> CountAsync(Browser owner, Browser staff, Organisation relay)
    {
        string[] mine =
        [
            "/espace", "/espace/adhesion", "/espace/reservations", "/espace/factures", $"/espace/organisations/{relay.Id}/personnes",
            "/relais", "/relais/actions", "/compte/donnees",
        ];
        string[] theirs =
        [
            "/admin", "/admin/organisations", "/admin/actions", "/admin/adhesions", "/admin/accreditations", "/admin/reservations",
            "/admin/sessions", "/admin/factures", "/admin/virements", "/admin/courriers", "/admin/journal",
        ];
        var counted = new List<(string, int)>();
        foreach (var (browser, address) in mine.Select(a => (owner, a)).Concat(theirs.Select(a => (staff, a))))
        {
            await browser.OpenAsync(address);
            commands.Take();
            var answer = await browser.OpenAsync(address);
            Assert.True(answer.Status == HttpStatusCode.OK, $"{address} answered {answer.Status}");
            counted.Add((address, commands.Take().Count));
        }

        return counted;
    }
}
