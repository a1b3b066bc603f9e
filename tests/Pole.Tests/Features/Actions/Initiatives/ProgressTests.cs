using System.Net;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions.Initiatives;

/// <summary>How far an initiative has come is read from its approved actions and from nothing else.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task R16_ten_of_ten_synergies_of_a_2018_convention_are_there_by_the_middle_of_2021()
    {
        var (carrier, relay, initiative) = await OpenAsync();
        var first = await app.DeliveredAsync(relay, new(2019, 5, 16), alter: a => a.Tell(4, "Bourse de printemps"));
        var second = await app.DeliveredAsync(relay, new(2019, 11, 7), alter: a => a.Tell(5, "Bourse d’automne"));
        var last = await app.DeliveredAsync(relay, new(2021, 6, 18), alter: a => a.Tell(1, "Achat groupé"));

        await carrier.AttachAsync(initiative, first);
        await carrier.AttachAsync(initiative, second);
        var before = await carrier.OpenAsync(initiative);
        await carrier.AttachAsync(initiative, last);
        var after = await carrier.OpenAsync(initiative);

        Assert.Equal("Synergies réalisées Contrat d’objectifs 2018 9 sur 10 Synergies réalisées 30 juin 2021 Échéance passée", Assert.Single(before.Objectives()));
        Assert.Equal("Synergies réalisées Contrat d’objectifs 2018 10 sur 10 Synergies réalisées 30 juin 2021 Atteint le 18 juin 2021", Assert.Single(after.Objectives()));
        Assert.Contains("Synergies réalisées : 10 sur 10", after.Page.QuerySelector("figure svg desc")!.TextContent.Replace('\u00A0', ' '));
        Assert.Contains("1 sur 1", (await carrier.OpenAsync("/relais/demarches")).Words);
    }

    [Theory]
    [InlineData("Draft")]
    [InlineData("Submitted")]
    [InlineData("Returned")]
    public async Task R16_only_what_is_approved_counts(string state)
    {
        var (carrier, relay, initiative) = await OpenAsync();
        var action = await app.DeliveredAsync(relay, new(2019, 5, 16), Enum.Parse<ActionStatus>(state), a => a.Tell(4, "Bourse"));

        await carrier.AttachAsync(initiative, action);

        var page = await carrier.OpenAsync(initiative);
        Assert.Contains("0 sur 10", Assert.Single(page.Objectives()));
        Assert.Contains(action.Reference, page.Words);
    }

    [Fact]
    public async Task Only_actions_of_its_years_count()
    {
        var (carrier, relay, initiative) = await OpenAsync();
        var action = await app.DeliveredAsync(relay, new(2021, 12, 31), alter: a => a.Tell(3, "Bourse"));
        await carrier.AttachAsync(initiative, action);
        Assert.Contains("3 sur 10", Assert.Single((await carrier.OpenAsync(initiative)).Objectives()));

        await carrier.SubmitAsync(initiative + "/modifier", new() { ["Input.LastYear"] = "2020", ["do"] = "save" }, "demarche");

        var page = await carrier.OpenAsync(initiative);
        Assert.Contains("0 sur 10", Assert.Single(page.Objectives()));
        Assert.Contains("Hors des années", page.Words);
    }

    [Fact]
    public async Task R13_a_synergy_is_potential_or_realised_and_never_in_both_nor_twice()
    {
        var (carrier, relay, initiative) = await OpenAsync(("Input.Objectives[1].Thing", "PotentialSynergies"), ("Input.Objectives[1].Target", "5"));
        var idea = await app.DeliveredAsync(relay, new(2019, 5, 16), alter: a => a.Tell(("Palettes", SynergyState.Idea), ("Cartons", SynergyState.Contracted), ("Fûts", SynergyState.Running)));
        var later = await app.DeliveredAsync(relay, new(2019, 11, 7), alter: a => a.Tell(("palettes", SynergyState.Running), ("Fûts", SynergyState.Done), ("Bois", SynergyState.Dropped)));

        await carrier.AttachAsync(initiative, idea);
        await carrier.AttachAsync(initiative, later);

        var page = await carrier.OpenAsync(initiative);
        Assert.Contains("2 sur 10", page.Objectives()[0]);
        Assert.Contains("1 sur 5", page.Objectives()[1]);
    }

    [Fact]
    public async Task Each_figure_opens_the_actions_that_it_counts()
    {
        var (carrier, relay, initiative) = await OpenAsync(("Input.Objectives[1].Thing", "Companies"), ("Input.Objectives[1].Target", "3"));
        var one = await app.DeliveredAsync(relay, new(2019, 5, 16), alter: a => Reach(a, "Fonderie", "Scierie"));
        var two = await app.DeliveredAsync(relay, new(2019, 11, 7), alter: a => Reach(a, "SCIERIE", "Laiterie"));
        var nothing = await app.DeliveredAsync(relay, new(2020, 2, 4));
        await carrier.AttachAsync(initiative, one);
        await carrier.AttachAsync(initiative, two);
        await carrier.AttachAsync(initiative, nothing);

        var page = await carrier.OpenAsync(initiative);
        Assert.Contains("3 sur 3", page.Objectives()[1]);
        var link = page.Page.QuerySelectorAll("#objectifs ~ figure tbody a").Last().GetAttribute("href")!;
        var opened = await carrier.OpenAsync(link.Split('#')[0]);

        var rows = opened.Page.QuerySelectorAll("[aria-labelledby='comptees'] tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains(one.Reference, rows[0]);
        Assert.EndsWith("1", rows[1].TrimEnd());
        Assert.Equal($"/relais/actions/{two.Id}", opened.Page.QuerySelectorAll("[aria-labelledby='comptees'] tbody a").Last().GetAttribute("href"));
    }

    [Fact]
    public async Task R17_what_the_funders_do_not_explain_is_shown()
    {
        var (carrier, _, initiative) = await OpenAsync(
            ("Input.Budget", "60000"), ("Input.Fundings[0].Funder", "ademe"), ("Input.Fundings[0].Convention", "Contrat 2018"), ("Input.Fundings[0].Amount", "38000"));

        var page = await carrier.OpenAsync(initiative);

        Assert.Contains("ADEME Contrat 2018 38 000,00 €", page.Words);
        Assert.Contains("Part non expliquée 22 000,00 €", page.Words);
        await carrier.SubmitAsync(initiative + "/modifier", new() { ["Input.Budget"] = "30000", ["do"] = "save" }, "demarche");
        Assert.Contains("Les financements dépassent le budget de 8 000,00 €", (await carrier.OpenAsync(initiative)).Words);
    }

    /// <summary>What came after the day promised is told apart: it was not there in time.</summary>
    [Theory]
    [InlineData(2021, 6, 30, "Reached")]
    [InlineData(2021, 7, 1, "ReachedLate")]
    public void An_objective_is_judged_on_the_day_that_was_promised(int year, int month, int day, string state)
    {
        var initiative = new Initiative { CarrierId = Id<Organisation>.New(), FirstYear = 2018, LastYear = 2021, CreatedAt = default };
        initiative.Objectives.Add(new() { Thing = CountedThing.Participants, Target = 30, DueOn = new(2021, 6, 30) });

        var progress = Assert.Single(Progress.Of(initiative, [Attended(new(2019, 5, 16), 20), Attended(new(year, month, day), 10)]));

        Assert.Equal((30, new DateOnly(year, month, day)), (progress.Reached, progress.ReachedOn));
        Assert.Equal(Enum.Parse<ObjectiveState>(state), progress.StateOn(new(2026, 3, 2)));
        Assert.Equal(ObjectiveState.Underway, (progress with { Tallies = progress.Tallies.Take(1).ToList() }).StateOn(new(2021, 6, 30)));
    }

    private static AttachedAction Attended(DateOnly day, int participants) => new()
    {
        InitiativeId = Id<Initiative>.New(),
        Id = Id<Action>.New(),
        Reference = "A",
        Title = "",
        LastDay = day,
        OrganisationId = Id<Organisation>.New(),
        Organisation = "",
        Status = ActionStatus.Approved,
        Participants = participants,
    };

    private static void Reach(Action action, params string[] companies) =>
        action.Companies.AddRange(companies.Select(name => new ActionCompany { Name = name }).InOrder());

    private async Task<(Browser Carrier, Organisation Relay, string Initiative)> OpenAsync(params (string Field, string Value)[] fields)
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var carrier = await app.SignInAsync("relais@test.example");
        var initiative = await carrier.InitiativeAsync(fields);
        Assert.Equal(HttpStatusCode.OK, (await carrier.OpenAsync(initiative)).Status);
        return (carrier, relay, initiative);
    }
}
