using System.Globalization;
using Bogus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.Features.Actions;
using Pole.Features.Organisations;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Action = Pole.Features.Actions.Action;

namespace Pole.Benchmarks;

/// <summary>Actions by the thousand, the same at each run: eight years, eighteen regions, two hundred intermediaries, few companies here and many there.</summary>
internal static class ManyActions
{
    private const int Batch = 1000;
    private const int Companies = 40_000;
    private const int Intermediaries = 200;

    /// <summary>One of so many is still to be reviewed, the others are approved.</summary>
    private const int StillWaiting = 401;

    /// <summary>No number of the demonstration stands so high.</summary>
    private const int FirstNumber = 5_000;

    /// <summary>Each region with some of its départements.</summary>
    private static readonly (string Region, string[] Departements)[] Places =
    [
        ("01", ["971"]), ("02", ["972"]), ("03", ["973"]), ("04", ["974"]), ("06", ["976"]), ("11", ["75", "77", "91", "93"]),
        ("24", ["28", "37", "45"]), ("27", ["21", "25", "71"]), ("28", ["14", "27", "76"]), ("32", ["02", "59", "62", "80"]),
        ("44", ["51", "57", "67", "68"]), ("52", ["44", "49", "85"]), ("53", ["22", "29", "35", "56"]), ("75", ["17", "33", "64", "87"]),
        ("76", ["31", "34", "48", "81"]), ("84", ["38", "42", "69", "73", "74"]), ("93", ["06", "13", "83", "84"]), ("94", ["2A", "2B"]),
    ];

    public static async Task AddAsync(IServiceProvider services, int count)
    {
        var random = new Randomizer(7);
        var organisations = await IntermediariesAsync(services);
        for (var number = 0; number < count; number += Batch)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            var author = await db.OrganisationPeople.Where(p => p.OrganisationId == DemoCast.Relay).Select(p => p.AccountId).FirstAsync();
            db.Actions.AddRange(Enumerable.Range(number, Math.Min(Batch, count - number)).Select(i => Of(random, author, organisations[i % Intermediaries], i)));
            await db.SaveChangesAsync();
        }
    }

    /// <summary>The one of the demonstration, and as many more as the country has chambers and clubs.</summary>
    private static async Task<IReadOnlyList<Id<Organisation>>> IntermediariesAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        var others = Enumerable.Range(1, Intermediaries - 1).Select(number => new Organisation
        {
            Name = $"Relais {number}",
            Kind = OrganisationKind.Intermediary,
            Siret = DemoCast.SiretOf(FirstNumber + number),
            CreatedAt = new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero),
        }).ToList();
        db.Organisations.AddRange(others);
        await db.SaveChangesAsync();
        return [DemoCast.Relay, .. others.Select(one => one.Id)];
    }

    private static Action Of(Randomizer random, Id<Account> author, Id<Organisation> organisation, int number)
    {
        // The square favours the first of each list: some cells are crowded, others nearly empty.
        var day = new DateOnly(2019, 1, 1).AddDays(random.Int(0, 2900));
        var present = random.Int(1, 12);
        var (region, departements) = Places[(int)(Math.Pow(random.Double(), 3) * Places.Length)];
        var action = new Action
        {
            Reference = string.Create(CultureInfo.InvariantCulture, $"B-{number:00000000}"),
            OrganisationId = organisation,
            AuthorId = author,
            Operator = random.Bool(0.3f) ? ActionOperator.Pole : ActionOperator.ThirdParty,
            Title = "Une action",
            Type = (ActionType)(int)(Math.Pow(random.Double(), 2) * Enum.GetValues<ActionType>().Length),
            Service = random.Bool(0.5f) ? $"prestation-{(int)(Math.Pow(random.Double(), 3) * 30)}" : null,
            FirstDay = day,
            LastDay = day,
            Region = region,
            Departement = random.ArrayElement(departements),
            Approached = present * 4,
            Interviewed = present * 2,
            Present = present,
            Participants = present * 2,
            CostCents = 1_000_00,
            CreatedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };
        action.Companies.AddRange(Enumerable.Range(0, random.Int(0, 3)).Select(i => new ActionCompany { Name = $"company {random.Int(0, Companies)}", Position = i }));
        action.Times.Add(new ActionTime { Task = "Préparation", Unit = TimeUnit.Hour, Hundredths = 800 });
        if (random.Bool(0.5f))
        {
            action.Fundings.Add(new ActionFunding { Funder = random.Bool(0.7f) ? "ADEME" : "Région", Convention = "2025-ECO-001", Cents = 500_00 });
        }

        if (random.Bool(0.1f))
        {
            action.Synergies.Add(new ActionSynergy { Title = "Une synergie", Kind = SynergyKind.Substitution, Nature = SynergyNature.Material, State = SynergyState.Running, Gains = new YearlyGains { Tonnes = 2_500 } });
        }

        action.Submit(action.CreatedAt);
        if (number % StillWaiting != 0)
        {
            action.Approve(action.CreatedAt);
        }

        return action;
    }
}
