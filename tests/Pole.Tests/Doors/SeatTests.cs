using System.Net;
using Pole.Platform.Demo;

namespace Pole.Doors;

/// <summary>Each seat of the team opens the pages of its role, is shown links to those, and to no others.</summary>
[Collection(OpenHouseCollection.Name)]
public sealed class SeatTests(OpenHouse house)
{
    private static readonly string[] Everyone = ["/admin", "/admin/organisations", "/admin/reservations", "/admin/sessions"];
    private static readonly string[] Books = ["/admin/adhesions", "/admin/cotisations", "/admin/factures", "/admin/virements"];
    private static readonly string[] Accreditations =
    [
        "/admin/accreditations", "/admin/accreditations/couverture", "/admin/accreditations/entretien",
        "/admin/outils", "/admin/outils/questions", "/admin/outils/reconnaitre", "/admin/outils/usages",
    ];
    private static readonly string[] Actions = ["/admin/actions", "/admin/actions/periode", "/admin/actions/qualite", "/admin/actions/suivis", "/admin/actions/synergies", "/admin/actions/synergies.csv", "/admin/demarches"];
    private static readonly string[] Words = ["/admin/contenu", "/admin/contenu/fautes", "/admin/contenu/images", "/admin/contenu/liens", "/admin/contenu/nouvelle", "/admin/contenu/versions", "/admin/recherches", "/admin/sessions/nouvelle", "/admin/ressources/importer", "/admin/contributions"];
    private static readonly string[] Machinery = ["/admin/courriers", "/admin/journal"];

    [Fact]
    public async Task Each_seat_opens_the_pages_of_its_role_and_no_others()
    {
        await OpensAsync(DemoPeople.Admin, [.. Everyone, .. Books, .. Accreditations, .. Actions, .. Words, .. Machinery]);
        await OpensAsync(DemoPeople.Editor, [.. Everyone, .. Words]);
        await OpensAsync(DemoPeople.Reviewer, [.. Everyone, .. Accreditations, .. Actions]);
        await OpensAsync(DemoPeople.Accountant, [.. Everyone, .. Books]);
        await OpensAsync(DemoPeople.Funder, []);
        await OpensAsync(DemoPeople.Company, []);
    }

    [Fact]
    public async Task A_record_of_the_team_is_closed_to_whoever_may_not_open_its_list()
    {
        var admin = house.Guests.Single(g => g.Name == "admin");
        var records = admin.Pages.Where(p => p.Door.StartsWith("/admin", StringComparison.Ordinal) && p.Door.Contains('{')).DistinctBy(p => p.Door).ToList();
        var faults = new List<string>();
        foreach (var person in new[] { DemoPeople.Editor, DemoPeople.Reviewer, DemoPeople.Accountant, DemoPeople.Funder, DemoPeople.Company })
        {
            var guest = await house.EnterAsync(person);
            foreach (var record in records)
            {
                var list = await guest.OpenAsync(record.Door[..record.Door.IndexOf("/{", StringComparison.Ordinal)]);
                var answer = await guest.OpenAsync(record.Address);
                var changesIt = !record.Door.EndsWith('}') && answer.Status == HttpStatusCode.Forbidden;
                if (answer.Status != list.Status && !changesIt)
                {
                    faults.Add($"{guest.Name}: {record.Address} answered {(int)answer.Status}, its list {(int)list.Status}");
                }
            }
        }

        Assert.True(records.Count >= 7, $"The administrator saw only {records.Count} kinds of record.");
        var told = house.Told(faults);
        Assert.True(told.Length == 0, told);
    }

    [Fact]
    public async Task The_pages_of_a_seat_lead_to_none_that_refuses_it()
    {
        var faults = new List<string>();
        foreach (var person in new[] { DemoPeople.Editor, DemoPeople.Reviewer, DemoPeople.Accountant })
        {
            var guest = await house.EnterAsync(person);
            await guest.WalkAsync(["/admin"], only: "/admin");
            faults.AddRange(guest.DeadLinks);
        }

        var told = house.Told(faults);
        Assert.True(told.Length == 0, told);
    }

    private async Task OpensAsync(DemoPerson person, string[] expected)
    {
        var guest = await house.EnterAsync(person);
        var open = new List<string>();
        foreach (var door in house.Doors.Where(d => d.Sign.StartsWith("/admin", StringComparison.Ordinal) && !d.HasValue))
        {
            var answer = await guest.OpenAsync(door.Sign);
            Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Forbidden, $"{guest.Name}: {door.Sign} answered {(int)answer.Status}");
            if (answer.Status == HttpStatusCode.OK)
            {
                open.Add(door.Sign);
            }
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }
}
