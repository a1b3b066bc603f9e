using Pole.Features.Actions;
using Pole.Features.Observatory.Disclosure;
using Pole.Features.Observatory.Measures;
using Pole.Kernel;
using Action = Pole.Features.Actions.Action;

namespace Pole.Features.Observatory;

/// <summary>The figures of the documents that the product comes from hold.</summary>
public sealed class SeedFiguresTests
{
    private const string Agglomeration = "CO-2018-EIT";

    [Fact]
    public void The_funnel_loses_half_at_each_stage()
    {
        var action = Of("Bourse", "76", 2019) with { Approached = 60, Interviewed = 30, Present = 15 };

        Assert.Equal([60m, 30m, 15m], ExactFigure.Of(new FunnelMeasure(), [action]).Select(f => f.Total));
    }

    [Fact]
    public void Ten_of_ten_synergies_of_a_convention_of_2018_are_there_by_the_middle_of_2021()
    {
        var target = new Target { Value = 10, Convention = Agglomeration, Funder = Observed.Ademe, Until = new DateOnly(2021, 6, 30) };
        Observed[] actions =
        [
            Funded("Diagnostics de flux", 2019, 4), Funded("Bourse inter-entreprises", 2020, 3), Funded("Suites de la bourse", 2021, 3),
            Funded("Après la convention", 2021, 5) with { FirstDay = new DateOnly(2021, 9, 1) },
            Funded("Une autre convention", 2020, 7) with { Fundings = [new(Observed.Ademe, "AUTRE", 1)] },
        ];

        var figure = new Figure(ExactFigure.Of(new RealisedSynergies(), actions)[0], default, Secrets.None);
        var attainment = new Attainment(target, figure.Reached(target));

        Assert.Equal(10m, attainment.Reached.Value);
        Assert.Equal(100, attainment.Percent);
        Assert.True(attainment.IsReached);
    }

    [Fact]
    public void Thirty_four_companies_are_reached_in_the_two_first_areas_and_fourteen_of_twenty_in_Thonon()
    {
        Observed[] actions = [Of("ZAE des Jourdies", "84", 2021) with { Present = 20, Territory = "Saint-Pierre-en-Faucigny" }, Of("Zone industrielle", "84", 2023) with { Present = 14, Territory = "Thonon" }];
        var target = new Target { Value = 20, Year = 2023, Territory = "Thonon" };

        var figure = new Figure(ExactFigure.Of(new CompaniesReached(), actions)[0], default, Secrets.None);
        var attainment = new Attainment(target, figure.Reached(target));

        Assert.Equal(34m, figure.Total.Value);
        Assert.Equal(14m, attainment.Reached.Value);
        Assert.Equal(70, attainment.Percent);
        Assert.False(attainment.IsReached);
    }

    [Fact]
    public void R13_a_hundred_and_sixty_synergies_that_may_come_are_never_added_to_those_that_are_there()
    {
        var action = Of("Démarche", "93", 2019) with { Synergies = [.. Many(160, SynergyState.Idea), .. Many(3, SynergyState.Running)] };

        Assert.Equal(3m, ExactFigure.Of(new RealisedSynergies(), [action]).Single().Total);
        Assert.Equal(160m, ExactFigure.Of(new PotentialSynergies(), [action]).Single().Total);
    }

    [Fact]
    public void Three_lorry_trips_a_month_of_360_kilometres_are_12_960_a_year()
    {
        var trips = new ObservedSynergy(SynergyState.Done, new YearlyGains { Kilometres = 3 * 12 * 360 * 1000 });

        Assert.Equal(12_960m, ExactFigure.Of(SynergyGains.All[4], [Of("Transport", "76", 2019) with { Synergies = [trips] }]).Single().Total);
    }

    private static IEnumerable<ObservedSynergy> Many(int count, SynergyState state) => Enumerable.Repeat(new ObservedSynergy(state, new YearlyGains()), count);

    private static ApprovedAction Funded(string title, int year, int synergies) => Of(title, "76", year) with
    {
        Synergies = [.. Many(synergies, SynergyState.Done), .. Many(2, SynergyState.Discussion)],
        Funders = [Observed.Ademe],
        Fundings = [new(Observed.Ademe, Agglomeration, 1_000_00)],
    };

    private static ApprovedAction Of(string title, string region, int year) => new()
    {
        Id = Id<Action>.New(),
        Reference = title,
        Title = title,
        Type = ActionType.ExchangeFair,
        Operator = ActionOperator.ThirdParty,
        Organisation = "Un relais",
        FirstDay = new DateOnly(year, 3, 1),
        Region = region,
    };
}
