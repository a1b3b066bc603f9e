using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Actions;
using Pole.Features.Membership;
using Pole.Features.Observatory.Measures;
using Pole.Features.Organisations;
using Pole.Kernel;
using Action = Pole.Features.Actions.Action;

namespace Pole.Features.Observatory;

/// <summary>Figures are right by construction: whatever happened in whatever order, a count of what happened says the same.</summary>
public sealed class RecountTests : IDisposable
{
    private readonly PoleApp app = new();
    private readonly Random random = new(2026);

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Each_indicator_is_what_the_events_say_whatever_their_order()
    {
        var relays = new List<Organisation> { await app.OrganisationAsync("un", OrganisationKind.Intermediary), await app.OrganisationAsync("deux", OrganisationKind.Intermediary) };
        var events = new List<(Action Action, Fate Fate)>();
        for (var number = 0; number < 30; number++)
        {
            events.Add((await SomeAsync(relays[number % 2], number), (Fate)random.Next(5)));
        }

        foreach (var (action, fate) in events.OrderBy(_ => random.Next()))
        {
            await LiveAsync(action, fate);
        }

        var approved = events.Where(one => one.Fate is Fate.Approved or Fate.Corrected).Select(one => one.Action).ToList();
        Assert.Equal(approved.Count, await CountAsync("actions"));
        Assert.Equal(approved.Sum(a => a.Participants ?? 0), await CountAsync("participants"));
        Assert.Equal(approved.Sum(a => a.Approached ?? 0), await CountAsync("funnel"));
        Assert.Equal(approved.Sum(a => a.Times.Where(t => t.Unit == TimeUnit.Hour).Sum(t => t.Amount)), await CountAsync("hours"));
        Assert.Equal(approved.Sum(a => a.Synergies.Count(s => s.State is SynergyState.Running or SynergyState.Done)), await CountAsync("synergies-done"));
        Assert.Equal(approved.SelectMany(a => a.Companies).Select(c => c.Name).Distinct().Count(), await CountAsync("companies-reached"));
    }

    [Fact]
    public async Task Two_names_of_one_company_count_once_as_soon_as_they_carry_one_number()
    {
        var relay = await app.OrganisationAsync("un", OrganisationKind.Intermediary);
        var siren = relay.Siret.Siren;
        var actions = new[] { await SomeAsync(relay, 1, new ActionCompany { Name = "Tannerie du Lac" }), await SomeAsync(relay, 2, new ActionCompany { Name = "Tannerie", Siren = siren }) };
        foreach (var action in actions)
        {
            await LiveAsync(action, Fate.Approved);
        }

        Assert.Equal(2, await CountAsync("companies-reached"));
        await app.SaveAsync(db => db.Set<ActionCompany>().First(c => c.Siren == null).Siren = siren);

        Assert.Equal(1, await CountAsync("companies-reached"));
    }

    [Fact]
    public async Task A_member_counts_on_the_days_that_its_dues_give_and_on_no_other()
    {
        var company = await app.OrganisationAsync("membre");
        await app.SaveAsync(db =>
        {
            var membership = new Membership.Membership
            {
                OrganisationId = company.Id,
                Kind = MemberKind.Company,
                Size = SizeClass.Me,
                First = new DateOnly(2025, 1, 1),
                Last = new DateOnly(2025, 12, 31),
                Dues = new Money(500_00),
                Months = 12,
                AppliedBy = db.OrganisationPeople.First(p => p.OrganisationId == company.Id).AccountId,
            };
            membership.Submit(app.Clock.GetUtcNow());
            membership.Paid(new DateOnly(2025, 1, 15));
            db.Memberships.Add(membership);
        });

        Assert.Equal(0, await CountAsync("active-members"));
        Assert.Equal(1, await CountAsync("active-members", new Scope(2025)));
        Assert.Equal(0, await CountAsync("active-members", new Scope(2026)));
    }

    private Task<decimal> CountAsync(string measure, Scope? scope = null) => app.WithAsync<ObservedThings, decimal>(async things =>
    {
        var all = await things.ReadAsync(CancellationToken.None);
        var formula = app.Services.GetServices<IMeasure>().Single(m => m.Code == measure);
        return ExactFigure.Of(formula, [.. all.Where((scope ?? new Scope()).Holds)])[0].Total;
    });

    private async Task LiveAsync(Action made, Fate fate)
    {
        var now = app.Clock.GetUtcNow();
        await app.SaveAsync(db =>
        {
            var action = db.Actions.Find(made.Id)!;
            action.Submit(now);
            switch (fate)
            {
                case Fate.Approved:
                    action.Approve(now);
                    break;
                case Fate.Rejected:
                    action.Reject("Déjà comptée.", now);
                    break;
                case Fate.Returned:
                    action.Return("À compléter.", now);
                    break;
                case Fate.Corrected:
                    action.Return("À compléter.", now);
                    action.Participants = made.Participants = (made.Participants ?? 0) + 3;
                    action.Submit(now);
                    action.Approve(now);
                    break;
                case Fate.Waiting:
                    break;
            }
        });
    }

    private async Task<Action> SomeAsync(Organisation relay, int number, params ActionCompany[] companies)
    {
        var author = await app.ReadAsync(db => Task.FromResult(db.OrganisationPeople.First(p => p.OrganisationId == relay.Id).AccountId));
        var approached = random.Next(4, 60);
        var day = new DateOnly(2023, 1, 1).AddDays(random.Next(1000));
        var action = new Action
        {
            Reference = $"A-2026-{number:0000}",
            OrganisationId = relay.Id,
            AuthorId = author,
            Operator = ActionOperator.ThirdParty,
            Title = $"Action {number}",
            Type = ActionType.Workshop,
            FirstDay = day,
            LastDay = day,
            Region = "84",
            Approached = approached,
            Participants = random.Next(40),
            Times = [new ActionTime { Task = "Visites", Hundredths = random.Next(1, 40) * 50, Unit = TimeUnit.Hour }, new ActionTime { Task = "Renfort", Hundredths = 200, Unit = TimeUnit.Day }],
            Synergies = [new ActionSynergy { Title = $"Palettes {number}", Kind = SynergyKind.Substitution, Nature = SynergyNature.Material, State = (SynergyState)random.Next(7) }],
            Companies = [.. companies.Length > 0 ? companies : Enumerable.Range(0, 4).Select(_ => random.Next(25)).Distinct().Select(n => new ActionCompany { Name = $"Entreprise {n}" })],
            CreatedAt = app.Clock.GetUtcNow(),
        };
        await app.SaveAsync(db => db.Actions.Add(action));
        return action;
    }

    private enum Fate
    {
        Waiting,
        Approved,
        Rejected,
        Returned,
        Corrected,
    }
}
