using System.Net;
using Pole.App;
using Pole.Features.Actions;
using Pole.Features.Organisations;
using Pole.Platform.Identity;
using Action = Pole.Features.Actions.Action;

namespace Pole.Features.Observatory;

public sealed class ObservatoryTests : IDisposable
{
    private readonly PoleApp app = new();
    private int made;

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task R16_only_approved_actions_count_and_the_figure_opens_what_it_counts()
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await LogAsync(relay, "Matinée approuvée", approve: true);
        await LogAsync(relay, "Matinée soumise", approve: false);

        var page = await app.Visit().OpenAsync("/observatoire/actions-realisees");
        var csv = await app.Visit().OpenAsync("/observatoire/actions-realisees.csv");

        Assert.Contains("Matinée approuvée", page.Words);
        Assert.DoesNotContain("Matinée soumise", page.Words);
        Assert.Contains("1 action approuvée", page.Words);
        Assert.Contains("Matinée approuvée", csv.Text);
        Assert.DoesNotContain("Matinée soumise", csv.Text);
    }

    [Fact]
    public async Task R15_an_action_of_two_funders_counts_once_in_the_total_and_fully_for_each()
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await LogAsync(relay, "Deux financeurs", approve: true, "ADEME", "Région Bretagne");

        Assert.Equal("1", await FigureAsync("/observatoire/actions-realisees"));
        Assert.Equal("1", await FigureAsync("/observatoire/actions-realisees?financeur=ADEME"));
        Assert.Equal("1", await FigureAsync("/observatoire/actions-realisees?financeur=R%C3%A9gion%20Bretagne"));
        Assert.Equal("0", await FigureAsync("/observatoire/actions-realisees?financeur=Autre"));
    }

    [Fact]
    public async Task A_figure_that_was_kept_is_fresh_as_soon_as_an_action_is_approved()
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        Assert.Equal("0", await FigureAsync("/observatoire/actions-realisees"));

        await LogAsync(relay, "Toute fraîche", approve: true);

        Assert.Equal("1", await FigureAsync("/observatoire/actions-realisees"));
    }

    [Fact]
    public async Task A_funders_seat_signs_in_to_what_that_funder_pays_for()
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await LogAsync(relay, "Payée par deux", approve: true, "ADEME", "Région Bretagne");
        var seat = await app.AccountAsync("siege@test.example");
        await app.SaveAsync(db => db.StaffSeats.Add(new StaffSeat { AccountId = seat.Id, Role = StaffRole.Funder, Funder = "Région Bretagne", Since = app.Clock.GetUtcNow() }));
        var browser = app.Visit();

        var signedIn = await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = seat.Email!, ["Input.Password"] = PoleApp.Password });
        var view = await browser.OpenAsync(signedIn.Location!);

        Assert.Contains("Actions cofinancées par Région Bretagne", view.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Vue du financeur : Région Bretagne", view.Words);
        Assert.Contains(view.Page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/observatoire");
    }

    [Fact]
    public async Task A_number_below_five_is_told_to_the_team_and_to_its_funder_but_not_to_the_public()
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await LogAsync(relay, "Petit comité", approve: true, 3, "Région Bretagne");
        await LogAsync(relay, "Grande matinée", approve: true, 12);
        await LogAsync(relay, "Salon", approve: true, 30, "ADEME");
        await app.AccountAsync("equipe@test.example", StaffRole.Editor);
        var seat = await app.AccountAsync("siege@test.example");
        await app.SaveAsync(db => db.StaffSeats.Add(new StaffSeat { AccountId = seat.Id, Role = StaffRole.Funder, Funder = "Région Bretagne", Since = app.Clock.GetUtcNow() }));
        var funder = await app.SignInAsync("siege@test.example");

        Assert.Equal("45", await FigureAsync("/observatoire/entreprises-touchees"));
        Assert.Equal("non publié", await FigureAsync("/observatoire/entreprises-touchees?financeur=R%C3%A9gion%20Bretagne"));
        Assert.Equal("3", await FigureAsync("/observatoire/entreprises-touchees?financeur=R%C3%A9gion%20Bretagne", funder));
        Assert.Equal("non publié", await FigureAsync("/observatoire/entreprises-touchees?financeur=R%C3%A9gion%20Bretagne", await app.SignInAsync("relais@test.example")));
        Assert.Equal("3", await FigureAsync("/observatoire/entreprises-touchees?financeur=R%C3%A9gion%20Bretagne", await app.SignInAsync("equipe@test.example")));
        Assert.DoesNotContain("Vous voyez tous les chiffres", (await funder.OpenAsync("/observatoire/entreprises-touchees")).Words);
    }

    [Fact]
    public async Task What_each_action_adds_is_not_told_where_companies_would_be_read_there()
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await LogAsync(relay, "Petit comité", approve: true, 3);
        await LogAsync(relay, "Grande matinée", approve: true, 77);

        var csv = await app.Visit().OpenAsync("/observatoire/entreprises-touchees.csv");

        Assert.Contains("Petit comité", csv.Text);
        Assert.DoesNotContain("77", csv.Text);
    }

    [Fact]
    public async Task A_year_without_actions_stays_chosen_and_draws_no_empty_picture()
    {
        var answer = await app.Visit().OpenAsync("/observatoire/actions-realisees?annee=2019");
        var page = answer.Page;

        Assert.True(page.QuerySelector("select#annee option[selected]") is not null, answer.Text);
        Assert.Equal("2019", page.QuerySelector("select#annee option[selected]")?.GetAttribute("value"));
        Assert.Null(page.QuerySelector("main .chart"));
    }

    [Fact]
    public async Task A_cell_opens_its_own_list()
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await LogAsync(relay, "Avec aide", approve: true, "ADEME");
        await LogAsync(relay, "Sans aide", approve: true);

        var page = await app.Visit().OpenAsync("/observatoire/actions-realisees?operateur=ThirdParty&ademe=true");

        Assert.Contains("Avec aide", page.Words);
        Assert.DoesNotContain("Sans aide", page.Words);
    }

    [Theory]
    [InlineData("/observatoire/inconnu", HttpStatusCode.NotFound)]
    [InlineData("/observatoire/inconnu.csv", HttpStatusCode.NotFound)]
    [InlineData("/observatoire?annee=99999999999&region=zz&financeur=%20", HttpStatusCode.OK)]
    [InlineData("/observatoire?financeur=%00", HttpStatusCode.BadRequest)]
    [InlineData("/observatoire/heures?annee=x&operateur=personne&ademe=peut-etre&page=-4", HttpStatusCode.OK)]
    [InlineData("/observatoire/heures?page=2147483647", HttpStatusCode.OK)]
    [InlineData("/en/observatoire/entonnoir", HttpStatusCode.OK)]
    public async Task What_an_address_asks_amiss_never_breaks_the_page(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, (await app.Visit().OpenAsync(address)).Status);

    private async Task<string> FigureAsync(string address, Browser? browser = null) =>
        (await (browser ?? app.Visit()).OpenAsync(address)).Page.QuerySelector("tfoot td:last-child")!.TextContent.Trim();

    private Task LogAsync(Organisation relay, string title, bool approve, params string[] funders) => LogAsync(relay, title, approve, null, funders);

    private async Task LogAsync(Organisation relay, string title, bool approve, int? present, params string[] funders)
    {
        var action = new Action
        {
            Reference = $"A-2026-{++made:0000}",
            OrganisationId = relay.Id,
            AuthorId = await app.ReadAsync(db => Task.FromResult(db.OrganisationPeople.First(p => p.OrganisationId == relay.Id).AccountId)),
            Operator = ActionOperator.ThirdParty,
            Title = title,
            Type = ActionType.AwarenessEvent,
            FirstDay = new DateOnly(2026, 2, made),
            LastDay = new DateOnly(2026, 2, made),
            Region = "84",
            Present = present,
            CreatedAt = app.Clock.GetUtcNow(),
            Fundings = [.. funders.Select(f => new ActionFunding { Funder = f, Cents = 100_00 })],
        };
        Assert.False(action.Submit(app.Clock.GetUtcNow()).Refused);
        if (approve)
        {
            Assert.False(action.Approve(app.Clock.GetUtcNow()).Refused);
        }

        await app.SaveAsync(db => db.Actions.Add(action));
    }
}
