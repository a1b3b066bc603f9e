using System.Globalization;
using Bogus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.Features.Actions;
using Pole.Features.Organisations.Demo;
using Pole.Platform.Data;
using Action = Pole.Features.Actions.Action;

namespace Pole.Benchmarks;

/// <summary>Approved actions by the thousand, the same at each run: eight years, eighteen regions, few companies here and many there.</summary>
internal static class ManyActions
{
    private const int Batch = 1000;
    private const int Companies = 40_000;

    private static readonly string[] Regions =
        ["01", "02", "03", "04", "06", "11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94"];

    public static async Task AddAsync(IServiceProvider services, int count)
    {
        var random = new Randomizer(7);
        for (var number = 0; number < count; number += Batch)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            var author = await db.OrganisationPeople.Where(p => p.OrganisationId == DemoCast.Relay).Select(p => p.AccountId).FirstAsync();
            db.Actions.AddRange(Enumerable.Range(number, Math.Min(Batch, count - number)).Select(i => Of(random, author, i)));
            await db.SaveChangesAsync();
        }
    }

    private static Action Of(Randomizer random, Kernel.Id<Platform.Identity.Account> author, int number)
    {
        // The square favours the first of each list: some cells are crowded, others nearly empty.
        var day = new DateOnly(2019, 1, 1).AddDays(random.Int(0, 2900));
        var present = random.Int(1, 12);
        var action = new Action
        {
            Reference = string.Create(CultureInfo.InvariantCulture, $"B-{number:00000000}"),
            OrganisationId = DemoCast.Relay,
            AuthorId = author,
            Operator = random.Bool(0.3f) ? ActionOperator.Pole : ActionOperator.ThirdParty,
            Title = "Une action",
            Type = (ActionType)(int)(Math.Pow(random.Double(), 2) * Enum.GetValues<ActionType>().Length),
            Service = random.Bool(0.5f) ? $"prestation-{(int)(Math.Pow(random.Double(), 3) * 30)}" : null,
            FirstDay = day,
            LastDay = day,
            Region = Regions[(int)(Math.Pow(random.Double(), 3) * Regions.Length)],
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
        action.Approve(action.CreatedAt);
        return action;
    }
}
