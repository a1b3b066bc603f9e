using Pole.Features.Actions;
using Pole.Features.Observatory.Measures;
using Pole.Kernel;
using Action = Pole.Features.Actions.Action;

namespace Pole.Features.Observatory.Disclosure;

public sealed class SecretsTests
{
    private static readonly IMeasure[] OfCompanies = [new CompaniesReached(), new FunnelMeasure(), new ParticipantsMeasure(), new RealisedSynergies()];

    [Fact]
    public void No_choice_of_a_reader_shows_a_number_of_companies_from_one_to_four()
    {
        var random = new Random(5);
        for (var round = 0; round < 6; round++)
        {
            var actions = Some(random, 25);
            foreach (var measure in OfCompanies.Where(m => m.TellsOf is TellsOf.CompaniesCounted))
            {
                var secrets = Secrets.Of(measure, actions);
                foreach (var told in Scopes(actions).SelectMany(scope => Told(measure, secrets, actions, scope)))
                {
                    Assert.False(Secrecies.AreFew(told));
                }
            }
        }
    }

    [Fact]
    public void What_rests_on_few_companies_is_hidden_though_its_own_number_is_large()
    {
        ApprovedAction[] actions = [Of("A", companies: ["un", "deux"], participants: 40), Of("B", companies: ["1", "2", "3", "4", "5", "6"], participants: 9)];
        var secrets = Secrets.Of(new ParticipantsMeasure(), [.. actions]);

        var year = new CellKey(2024, "53");
        Assert.Equal(Secrecy.Told, secrets.Of("", default));
        Assert.Equal(Secrecy.Told, secrets.Of("", year));
        Assert.Equal(Secrecy.Withheld, Secrets.Of(new ParticipantsMeasure(), [actions[0]]).Of("", default));
    }

    [Fact]
    public void No_sums_and_differences_of_any_tables_come_to_a_small_number()
    {
        var random = new Random(18);
        for (var round = 0; round < 12; round++)
        {
            var actions = Some(random, 10 + (round * 4));
            foreach (var measure in OfCompanies.Where(m => m.Adds is Adds.Everywhere))
            {
                var secrets = Secrets.Of(measure, actions);
                foreach (var step in measure.Steps)
                {
                    var lines = measure.Count(actions).Where(line => line.Step == step).ToList();
                    var there = Keys(actions).Where(key => Held(lines, key).Sum(line => line.Value) > 0).ToHashSet();
                    var hidden = there.Where(key => secrets.Of(step, key) != Secrecy.Told).ToHashSet();

                    Assert.DoesNotContain(Subtraction.Determined(hidden, Sums(there)), key => IsSmall(measure, Held(lines, key)));
                    Assert.All(there.Where(key => IsSmall(measure, Held(lines, key))), key => Assert.Contains(key, hidden));
                }
            }
        }
    }

    [Fact]
    public void Within_a_scope_no_differences_come_to_a_small_number_of_different_companies()
    {
        var random = new Random(3);
        for (var round = 0; round < 12; round++)
        {
            var actions = Some(random, 20);
            var secrets = Secrets.Of(new CompaniesReached(), actions);
            foreach (var scope in Scopes(actions))
            {
                var exact = ExactFigure.Of(new CompaniesReached(), [.. actions.Where(scope.Holds)])[0];
                var figure = new Figure(exact, scope.Cell, secrets);
                foreach (var axis in new[] { CutAxis.Year, CutAxis.Region, CutAxis.Side, CutAxis.Type, CutAxis.Service })
                {
                    var left = figure.By(axis).Where(part => !part.Value.IsTold).ToList();
                    Assert.False(
                        figure.Total.IsTold && left.Count == 1 && Secrecies.AreFew(exact.On(axis)[left[0].Code].Sum(line => line.Value)),
                        $"{scope} by {axis} leaves one small part out");
                }
            }
        }
    }

    [Fact]
    public void A_large_figure_is_still_told()
    {
        var actions = Some(new Random(2), 400);
        var secrets = Secrets.Of(new FunnelMeasure(), actions);

        Assert.Equal(Secrecy.Told, secrets.Of(FunnelMeasure.Present, default));
        Assert.Equal(Secrecy.Told, secrets.Of(FunnelMeasure.Present, new(2024)));
        Assert.Equal(Secrecy.Told, secrets.Of(FunnelMeasure.Present, new(2024, "53")));
    }

    [Fact]
    public void In_a_funders_view_the_public_is_told_nothing_of_companies()
    {
        var (kept, actions) = (new KeptSecrets(), Some(new Random(2), 40));

        Assert.Equal(Secrecy.Withheld, kept.Of(new FunnelMeasure(), new(Funder: "ADEME"), actions).Of(FunnelMeasure.Present, default));
        Assert.Equal(Secrecy.Told, kept.Of(new ActionsMeasure(), new(Funder: "ADEME"), actions).Of("", default));
        Assert.Same(kept.Of(new FunnelMeasure(), new(), actions), kept.Of(new FunnelMeasure(), new(2024), actions));
    }

    [Fact]
    public void Actions_and_hours_are_nobodys_secret()
    {
        var actions = Some(new Random(1), 6);

        Assert.All(new IMeasure[] { new ActionsMeasure(), new HoursMeasure() }, measure => Assert.Same(Secrets.None, Secrets.Of(measure, actions)));
    }

    private static IEnumerable<decimal> Told(IMeasure measure, Secrets secrets, IReadOnlyList<Observed> actions, Scope scope)
    {
        foreach (var figure in ExactFigure.Of(measure, [.. actions.Where(scope.Holds)]).Select(exact => new Figure(exact, scope.Cell, secrets)))
        {
            Assert.All(figure.Lines, line => Assert.Null(line.Value));
            Published[] all =
            [
                figure.Total, .. figure.Cells.Select(cell => cell.Value), figure.By(ActionOperator.Pole), figure.By(ActionOperator.ThirdParty),
                figure.With(true), figure.With(false), .. Enum.GetValues<CutAxis>().SelectMany(axis => figure.By(axis).Select(part => part.Value)),
            ];
            foreach (var value in all.Where(one => one.IsTold))
            {
                yield return value.Value!.Value;
            }
        }
    }

    private static IEnumerable<Scope> Scopes(IEnumerable<Observed> actions) =>
        from year in actions.Select(a => (int?)a.FirstDay.Year).Distinct().Append(null)
        from region in actions.Select(a => (string?)a.Region).Distinct().Append(null)
        select new Scope(year, region);

    private static List<CellKey> Keys(IReadOnlyList<Observed> actions) =>
    [
        .. from scope in Scopes(actions)
           from part in Parts(actions)
           select scope.Cell with { By = part.By, Ademe = part.Ademe, Axis = part.Axis, Value = part.Value },
    ];

    private static List<CellKey> Parts(IReadOnlyList<Observed> actions) =>
    [
        .. from side in new ActionOperator?[] { null, ActionOperator.Pole, ActionOperator.ThirdParty }
           from ademe in new bool?[] { null, true, false }
           select new CellKey(By: side, Ademe: ademe),
        .. from axis in new[] { CutAxis.Type, CutAxis.Service }
           from value in actions.Select(action => action.On(axis) ?? "").Distinct()
           select new CellKey(Axis: axis, Value: value),
    ];

    private static IEnumerable<(CellKey Whole, IReadOnlyList<CellKey> Parts)> Sums(IReadOnlySet<CellKey> keys) =>
        from key in keys
        from whole in Wholes(key)
        group key by whole into parts
        select (parts.Key.Whole, (IReadOnlyList<CellKey>)[.. parts]);

    /// <summary>The cells of which this one is a part, each with the name of what they leave open.</summary>
    private static IEnumerable<(string Open, CellKey Whole)> Wholes(CellKey key) => new (string Open, CellKey Whole)[]
    {
        ("year", key with { Year = null }), ("region", key with { Region = null }), ("operator", key with { By = null }),
        ("ademe", key with { Ademe = null }), ($"{key.Axis}", key with { Axis = null, Value = null }),
    }.Where(one => one.Whole != key);

    private static List<Counted> Held(IEnumerable<Counted> lines, CellKey key) =>
    [
        .. lines.Where(line => (key.Year is null || line.What.FirstDay.Year == key.Year) && (key.Region is null || line.What.Region == key.Region)
            && (key.By is null || line.What.Operator == key.By) && (key.Ademe is null || line.What.IsFundedByAdeme == key.Ademe)
            && (key.Axis is not { } axis || (line.What.On(axis) ?? "") == key.Value)),
    ];

    private static bool IsSmall(IMeasure measure, List<Counted> lines) => Secrecies.AreFew(measure.TellsOf is TellsOf.CompaniesCounted
        ? lines.Sum(line => line.Value)
        : lines.SelectMany(line => line.What.Companies).Distinct().Count() + lines.Sum(line => line.What.UnnamedCompanies));

    private static IReadOnlyList<Observed> Some(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(number => Of(
            $"A-{number}",
            random.Next(2) == 0 ? ActionOperator.Pole : ActionOperator.ThirdParty,
            random.Next(2) == 0 ? ["ADEME"] : [],
            [.. Enumerable.Range(0, random.Next(5)).Select(_ => $"company {random.Next(30)}")],
            new DateOnly(2023 + random.Next(3), 1, 1).AddDays(random.Next(360)),
            random.Next(2) == 0 ? "53" : "84",
            random.Next(1, 12),
            random.Next(1, 30),
            random.Next(3) switch { 0 => ActionType.Workshop, 1 => ActionType.AwarenessEvent, _ => ActionType.Training },
            random.Next(3) switch { 0 => "un", 1 => "deux", _ => null })).OrderBy(a => a.FirstDay),
    ];

    private static ApprovedAction Of(
        string reference, ActionOperator by = ActionOperator.Pole, IReadOnlyList<string>? funders = null, IReadOnlyList<string>? companies = null,
        DateOnly? day = null, string region = "53", int? present = null, int? participants = null,
        ActionType type = ActionType.Workshop, string? service = null) => new()
        {
            Id = Id<Action>.New(),
            Reference = reference,
            Title = "Une action",
            Type = type,
            Service = service,
            Operator = by,
            Organisation = "Un relais",
            FirstDay = day ?? new DateOnly(2024, 1, 1),
            Region = region,
            Approached = present * 2,
            Interviewed = present,
            Present = present,
            Participants = participants,
            Funders = funders ?? [],
            Companies = companies ?? [],
        };
}
