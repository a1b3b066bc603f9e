using Pole.App;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Following;

/// <summary>Which actions tell of one synergy, and where it counts.</summary>
public sealed class FollowedSynergyTests
{
    private static readonly Id<Organisation> Relay = Id<Organisation>.New();
    private static readonly Id<Initiative> Together = Id<Initiative>.New();

    [Fact]
    public void R13_it_stands_where_the_newest_action_says_and_counts_where_it_came_true()
    {
        var (idea, running, done) = (Teller(2019), Teller(2020), Teller(2021));

        var synergy = Assert.Single(FollowedSynergies.Of([Told(done, SynergyState.Done), Told(idea, SynergyState.Idea), Told(running, SynergyState.Running)]));

        Assert.Equal((SynergyState.Done, running.Id), (synergy.State, synergy.CountsAt));
    }

    [Fact]
    public void What_may_come_counts_at_its_newest_action_and_what_was_dropped_nowhere()
    {
        var (idea, contract, end) = (Teller(2019), Teller(2020), Teller(2021));

        Assert.Equal(contract.Id, Assert.Single(FollowedSynergies.Of([Told(idea, SynergyState.Idea), Told(contract, SynergyState.Contracted)])).CountsAt);
        Assert.Null(Assert.Single(FollowedSynergies.Of([Told(idea, SynergyState.Running), Told(end, SynergyState.Dropped)])).CountsAt);
    }

    [Fact]
    public void R13_its_gains_are_the_newest_that_were_counted_and_never_those_that_were_hoped_for()
    {
        var synergy = Assert.Single(FollowedSynergies.Of(
        [
            Told(Teller(2019), SynergyState.Idea) with { Gains = new() { Tonnes = 99_000, CubicMetres = 7_000 } },
            Told(Teller(2020), SynergyState.Running) with { Gains = new() { Tonnes = 9_000, Euros = 4_200_000 } },
            Told(Teller(2021), SynergyState.Done) with { Gains = new() { Tonnes = 14_500 } },
        ]));

        Assert.Equal(new YearlyGains { Tonnes = 14_500, Euros = 4_200_000 }, synergy.Gains);
    }

    [Theory]
    [InlineData("Chutes de bois", "  CHUTES  de bois ")]
    [InlineData("Énergie d’été", "energie d'ete")]
    public void Capitals_accents_and_punctuation_make_no_other_name(string one, string other) =>
        Assert.Single(FollowedSynergies.Of([Told(Teller(2019), SynergyState.Idea, one), Told(Teller(2020), SynergyState.Idea, other)]));

    [Fact]
    public void Another_organisation_or_another_departement_tells_of_another_one_unless_an_initiative_holds_both()
    {
        var (here, elsewhere, neighbour) = (Teller(2019), Teller(2020) with { Departement = "73" }, Teller(2021) with { OrganisationId = Id<Organisation>.New() });

        Assert.Equal(3, FollowedSynergies.Of([Told(here), Told(elsewhere), Told(neighbour)]).Count);
        Assert.Equal(2, FollowedSynergies.Of([Told(here with { InitiativeId = Together }), Told(elsewhere), Told(neighbour with { InitiativeId = Together })]).Count);
    }

    [Fact]
    public void An_action_in_two_circles_makes_them_one()
    {
        var first = Teller(2019) with { InitiativeId = Together, OrganisationId = Id<Organisation>.New() };

        Assert.Single(FollowedSynergies.Of([Told(first), Told(Teller(2021)), Told(Teller(2020) with { InitiativeId = Together })]));
    }

    [Fact]
    public void Two_of_one_name_in_one_action_are_two()
    {
        var (action, later) = (Teller(2019), Teller(2020));

        Assert.Equal(2, FollowedSynergies.Of([Told(action), Told(action), Told(later)]).Count);
    }

    [Fact]
    public async Task An_initiative_and_the_observatory_count_one_synergy_of_two_organisations_once()
    {
        using var app = new PoleApp();
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var partner = await app.OrganisationAsync("voisin", OrganisationKind.Intermediary);
        await app.AccountAsync("equipe@test.example", StaffRole.Editor);
        var (carrier, team) = (await app.SignInAsync("relais@test.example"), await app.SignInAsync("equipe@test.example"));
        var initiative = await carrier.InitiativeAsync(
            ("Input.Partners[0].Name", "Voisin"), ("Input.Partners[0].Siret", $"{partner.Siret}"), ("Input.Objectives[1].Thing", "PotentialSynergies"), ("Input.Objectives[1].Target", "5"));
        await carrier.AttachAsync(initiative, await app.DeliveredAsync(relay, new(2019, 5, 16), alter: a => a.Tell(("Palettes", SynergyState.Idea), ("Fûts", SynergyState.Study))));
        await (await app.SignInAsync("voisin@test.example")).AttachAsync(initiative, await app.DeliveredAsync(partner, new(2019, 11, 7), alter: a => a.Tell(("PALETTES", SynergyState.Running))));
        await app.DeliveredAsync(relay, new(2020, 3, 3), alter: a => a.Tell(("Palettes", SynergyState.Done)));

        var objectives = (await carrier.OpenAsync(initiative)).Objectives();

        Assert.Contains("1 sur 10", objectives[0]);
        Assert.Contains("1 sur 5", objectives[1]);
        Assert.Equal("1", await FigureAsync("/observatoire/synergies-realisees"));
        Assert.Equal("1", await FigureAsync("/observatoire/synergies-realisees?annee=2019"));
        Assert.Equal("0", await FigureAsync("/observatoire/synergies-realisees?annee=2020"));
        Assert.Equal("1", await FigureAsync("/observatoire/synergies-potentielles"));

        async Task<string> FigureAsync(string address) => (await team.OpenAsync(address)).Page.QuerySelector("tfoot td:last-child")!.TextContent.Trim();
    }

    private static SynergyTeller Teller(int year) => new(Id<Action>.New(), $"A-{year}-0001", new(year, 5, 16), Relay, "74", null);

    private static ToldSynergy Told(SynergyTeller teller, SynergyState state = SynergyState.Running, string title = "Palettes") => new(teller, title, state);
}
