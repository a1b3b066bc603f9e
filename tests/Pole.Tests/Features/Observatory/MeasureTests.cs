using Pole.Features.Actions;
using Pole.Features.Observatory.Measures;
using Pole.Kernel;
using Action = Pole.Features.Actions.Action;

namespace Pole.Features.Observatory;

public sealed class MeasureTests
{
    private static readonly IMeasure[] All =
    [
        new ActionsMeasure(), new CompaniesReached(), new ParticipantsMeasure(), new FunnelMeasure(),
        new HoursMeasure(), new RealisedSynergies(), new PotentialSynergies(), .. SynergyGains.All, .. ResultsByQuality.All,
    ];

    [Fact]
    public void R14_the_four_cells_sum_to_the_total_whatever_the_actions()
    {
        var random = new Random(14);
        for (var round = 0; round < 200; round++)
        {
            var actions = Enumerable.Range(0, random.Next(30)).Select(_ => Some(random)).OrderBy(a => a.FirstDay).ToList();
            foreach (var figure in All.SelectMany(measure => ExactFigure.Of(measure, actions)))
            {
                var cells = figure.Cell(ActionOperator.Pole, true) + figure.Cell(ActionOperator.Pole, false)
                    + figure.Cell(ActionOperator.ThirdParty, true) + figure.Cell(ActionOperator.ThirdParty, false);

                Assert.Equal(figure.Total, cells);
            }
        }
    }

    [Fact]
    public void R13_what_may_come_is_never_added_to_what_is_there()
    {
        var action = Of(synergies: [SynergyState.Done, SynergyState.Running, SynergyState.Contracted, SynergyState.Idea, SynergyState.Dropped]);

        Assert.Equal(2, Total(new RealisedSynergies(), action));
        Assert.Equal(2, Total(new PotentialSynergies(), action));
    }

    [Fact]
    public void R13_what_may_come_saves_nothing_yet()
    {
        var action = Of(synergies: [SynergyState.Done, SynergyState.Running, SynergyState.Contracted, SynergyState.Dropped]);

        Assert.Equal(5m, Total(SynergyGains.All[0], action));
        Assert.Equal(0m, Total(SynergyGains.All[3], action));
    }

    [Fact]
    public void What_is_declared_estimated_and_measured_stands_apart()
    {
        var action = Of() with
        {
            Results = [new("t par an", 4, ValueQuality.Declared), new("t par an", 3, ValueQuality.Measured), new("t par an", 1, ValueQuality.Measured), new("palettes", 99, ValueQuality.Measured)],
        };

        Assert.Equal([4m, 0m, 4m, 0m], ExactFigure.Of(ResultsByQuality.All[0], [action]).Select(f => f.Total));
    }

    [Fact]
    public void Values_of_one_dimension_add_up_whatever_their_unit_and_those_of_another_never_do()
    {
        var action = Of() with
        {
            Results =
            [
                new("kt par an", 12, ValueQuality.Measured), new("t par an", 400, ValueQuality.Measured), new("kg par an", 1, ValueQuality.Measured),
                new("t", 50, ValueQuality.Measured), new("t CO₂e par an", 7, ValueQuality.Measured), new("t par an", 3, ValueQuality.Measured, AuditedVersion: 1),
            ],
        };

        Assert.Equal([0m, 0m, 12_400.001m, 3m], ExactFigure.Of(ResultsByQuality.All[0], [action]).Select(f => f.Total));
    }

    [Theory]
    [InlineData("results-energy", "kWh par an", "MWh par an", "MWh", 1)]
    [InlineData("results-water", "L par an", "m³ par an", "m³", 1)]
    [InlineData("results-euros", "€ par an", "k€ par an", "k€", 1_000)]
    public void Energy_water_and_euros_of_a_year_add_up_in_one_unit_each_quality_apart(string measure, string small, string large, string once, int scale)
    {
        var action = Of() with
        {
            Results =
            [
                new(small, 500, ValueQuality.Estimated), new(large, 2, ValueQuality.Estimated), new(large, 9, ValueQuality.Declared), new(once, 7, ValueQuality.Estimated),
                new("t par an", 3, ValueQuality.Estimated), new(large, 1, ValueQuality.Measured, AuditedVersion: 1),
            ],
        };

        Assert.Equal([9m * scale, 2.5m * scale, 0m, scale], ExactFigure.Of(ResultsByQuality.All.Single(one => one.Code == measure), [action]).Select(f => f.Total));
    }

    [Fact]
    public void A_company_that_comes_to_five_actions_counts_once_and_at_its_first()
    {
        var first = Of(companies: ["111111118", "Tannerie"]);
        var second = Of(companies: ["111111118", "tannerie", "222222226"]);

        var lines = new CompaniesReached().Count([first, second]).ToList();

        Assert.Equal([2m, 1m], lines.Select(l => l.Value));
    }

    [Fact]
    public void Companies_that_were_present_without_being_named_count_at_each_action()
    {
        var action = Of(companies: ["111111118"], present: 15);

        Assert.Equal(15, Total(new CompaniesReached(), action));
    }

    [Fact]
    public void The_steps_of_the_funnel_stand_apart()
    {
        var figures = ExactFigure.Of(new FunnelMeasure(), [Of(approached: 60, interviewed: 30, present: 15), Of(approached: 10)]);

        Assert.Equal([70m, 30m, 15m], figures.Select(f => f.Total));
    }

    private static decimal Total(IMeasure measure, params ApprovedAction[] actions) => ExactFigure.Of(measure, actions).Single().Total;

    private static ApprovedAction Some(Random random) => Of(
        random.Next(2) == 0 ? ActionOperator.Pole : ActionOperator.ThirdParty,
        random.Next(2) == 0 ? ["ADEME", "Région"] : [],
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => $"company {random.Next(9)}")],
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => (SynergyState)random.Next(7))],
        random.Next(80),
        random.Next(40),
        random.Next(20),
        new DateOnly(2023, 1, 1).AddDays(random.Next(1000)));

    private static ApprovedAction Of(
        ActionOperator by = ActionOperator.ThirdParty, IReadOnlyList<string>? funders = null, IReadOnlyList<string>? companies = null,
        IReadOnlyList<SynergyState>? synergies = null, int? approached = null, int? interviewed = null, int? present = null, DateOnly? day = null) => new()
        {
            Id = Id<Action>.New(),
            Reference = "A-1",
            Title = "Une action",
            Type = ActionType.Workshop,
            Operator = by,
            Organisation = "Un relais",
            FirstDay = day ?? new DateOnly(2026, 1, 1),
            Region = "84",
            Approached = approached,
            Interviewed = interviewed,
            Present = present,
            Participants = present,
            Funders = funders ?? [],
            Companies = companies ?? [],
            HourHundredths = (approached ?? 0) * 50,
            Synergies = [.. (synergies ?? []).Select(state => new ObservedSynergy(state, new YearlyGains { Tonnes = 2_500 }))],
        };
}
