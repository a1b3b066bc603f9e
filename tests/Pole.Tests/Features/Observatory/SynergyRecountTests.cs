using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Actions;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Observatory.Measures;
using Pole.Features.Organisations;
using Pole.Kernel;
using Action = Pole.Features.Actions.Action;

namespace Pole.Features.Observatory;

/// <summary>Whatever was approved, corrected, opened again, withdrawn and attached, in whatever order: a count of the rows says the same.</summary>
public sealed class SynergyRecountTests : IDisposable
{
    private const int Actions = 16;
    private const int Rounds = 160;

    /// <summary>How authors spell three names.</summary>
    private static readonly string[][] Spellings = [["Palettes réemployées", "PALETTES reemployees", " palettes  réemployées."], ["Broyeur partagé", "Broyeur  Partagé"], ["Eau de rinçage"]];

    private readonly PoleApp app = new();
    private readonly Random random = new(2027);

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Each_synergy_counts_once_where_it_stands_now_whatever_the_order()
    {
        var (actions, initiatives) = await BeginAsync();
        var seen = new HashSet<(decimal, decimal)>();
        for (var round = 1; round <= Rounds; round++)
        {
            await StepAsync(actions[random.Next(Actions)], initiatives);
            if (round % 8 == 0)
            {
                seen.Add(await CompareAsync());
            }
        }

        Assert.True(seen.Count > 5, $"Only {seen.Count} different states were compared.");
    }

    private async Task<(decimal, decimal)> CompareAsync()
    {
        var lives = await LivesAsync();
        var (done, potential) = (lives.Where(life => IsDone(life[^1])).ToList(), lives.Where(life => life[^1].State < SynergyState.Running).ToList());

        Assert.Equal(done.Count, await CountAsync("synergies-done"));
        Assert.Equal(potential.Count, await CountAsync("synergies-potential"));
        Assert.Equal(done.Sum(life => life.LastOrDefault(row => IsDone(row) && row.Tonnes is not null)?.Tonnes ?? 0) / 1000m, await CountAsync("gains-tonnes"));
        foreach (var year in new[] { 2023, 2024, 2025 })
        {
            Assert.Equal(done.Count(life => life.First(IsDone).Day.Year == year), await CountAsync("synergies-done", new Scope(year)));
            Assert.Equal(potential.Count(life => life[^1].Day.Year == year), await CountAsync("synergies-potential", new Scope(year)));
        }

        return (done.Count, potential.Count);
    }

    private static bool IsDone(Row row) => row.State is SynergyState.Running or SynergyState.Done;

    /// <summary>Counts from the rows alone, by asking each pair whether it is the same until nothing changes.</summary>
    private async Task<List<List<Row>>> LivesAsync()
    {
        var rows = await RowsAsync();
        var group = Enumerable.Range(0, rows.Count).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < rows.Count; i++)
            {
                for (var j = 0; j < rows.Count; j++)
                {
                    if (group[i] != group[j] && rows[i].IsSameAs(rows[j]))
                    {
                        (group[i], group[j], changed) = (Math.Min(group[i], group[j]), Math.Min(group[i], group[j]), true);
                    }
                }
            }
        }

        return [.. rows.Zip(group).GroupBy(row => row.Second).Select(life => life.Select(row => row.First).OrderBy(row => row.Day).ThenBy(row => row.Reference, StringComparer.Ordinal).ToList())];
    }

    private async Task<List<Row>> RowsAsync() => await app.ReadAsync(async db =>
    {
        var links = await db.InitiativeActions.AsNoTracking().ToDictionaryAsync(l => l.ActionId, l => l.InitiativeId);
        var approved = await db.Actions.AsNoTracking().Include(a => a.Synergies).Where(a => a.Status == ActionStatus.Approved).ToListAsync();
        return approved.SelectMany(a => a.Synergies.OrderBy(s => s.Position).Select((s, place) => new Row(
            Array.FindIndex(Spellings, names => names.Contains(s.Title)),
            a.Synergies.Count(other => other.Position < place && Spellings.Single(names => names.Contains(s.Title)).Contains(other.Title)),
            a.OrganisationId, a.Departement, links.TryGetValue(a.Id, out var initiative) ? initiative : null, a.LastDay!.Value, a.Reference, s.State, s.Gains.Tonnes))).ToList();
    });

    /// <summary>Something that may happen to an action as it stands.</summary>
    private Task StepAsync(Id<Action> id, IReadOnlyList<Id<Initiative>> initiatives) => app.SaveAsync(db =>
    {
        var action = db.Actions.Include(a => a.Synergies).Single(a => a.Id == id);
        var now = app.Clock.GetUtcNow();
        if (random.Next(6) == 0)
        {
            var link = db.InitiativeActions.Find(id);
            _ = link is null ? db.Add(new InitiativeAction { ActionId = id, InitiativeId = initiatives[random.Next(initiatives.Count)], At = now }) : db.Remove(link);
            return;
        }

        var outcome = (action.Status, random.Next(4)) switch
        {
            (ActionStatus.Submitted, 0) => action.Return("À compléter.", now),
            (ActionStatus.Submitted, 1) => action.Reject("Déjà comptée.", now),
            (ActionStatus.Submitted, _) => action.Approve(now),
            (ActionStatus.Approved or ActionStatus.Rejected, _) => action.Reopen("À corriger.", now),
            (ActionStatus.Draft or ActionStatus.Returned, _) => Correct(db, action, now),
        };
        Assert.False(outcome.Refused);
    });

    private Outcome Correct(DbContext db, Action action, DateTimeOffset now)
    {
        db.RemoveRange(action.Synergies);
        action.Synergies.Clear();
        action.Synergies.AddRange(Some().InOrder());
        return action.Submit(now);
    }

    private IEnumerable<ActionSynergy> Some() => Enumerable.Range(0, random.Next(1, 4)).Select(_ => Spellings[random.Next(Spellings.Length)]).Select(names => new ActionSynergy
    {
        Title = names[random.Next(names.Length)],
        Kind = SynergyKind.Substitution,
        Nature = SynergyNature.Material,
        State = (SynergyState)random.Next(7),
        Gains = new() { Tonnes = random.Next(3) == 0 ? null : random.Next(20_000) },
    }).ToList();

    private async Task<(List<Id<Action>> Actions, List<Id<Initiative>> Initiatives)> BeginAsync()
    {
        var relays = new List<Organisation> { await app.OrganisationAsync("un", OrganisationKind.Intermediary), await app.OrganisationAsync("deux", OrganisationKind.Intermediary) };
        var initiatives = relays.ConvertAll(relay => new Initiative { CarrierId = relay.Id, Title = "Une démarche", FirstYear = 2023, LastYear = 2026, CreatedAt = app.Clock.GetUtcNow() });
        var actions = new List<Action>();
        for (var number = 0; number < Actions; number++)
        {
            var day = new DateOnly(2023, 1, 1).AddDays(random.Next(1000));
            actions.Add(await app.DeliveredAsync(relays[number % 2], day, ActionStatus.Draft, a => a.Departement = number % 3 == 0 ? "73" : "74"));
        }

        await app.SaveAsync(db => db.Initiatives.AddRange(initiatives));
        return (actions.ConvertAll(a => a.Id), initiatives.ConvertAll(i => i.Id));
    }

    private Task<decimal> CountAsync(string measure, Scope? scope = null) => app.WithAsync<ObservedThings, decimal>(async things =>
    {
        var all = await things.ReadAsync(CancellationToken.None);
        var formula = app.Services.GetServices<IMeasure>().Single(m => m.Code == measure);
        return ExactFigure.Of(formula, [.. all.Where((scope ?? new Scope()).Holds)])[0].Total;
    });

    private sealed record Row(
        int Name, int Number, Id<Organisation> By, string Departement, Id<Initiative>? Within, DateOnly Day, string Reference, SynergyState State, long? Tonnes)
    {
        public bool IsSameAs(Row other) => (Name, Number) == (other.Name, other.Number)
            && ((By, Departement) == (other.By, other.Departement) || (Within is not null && Within == other.Within));
    }
}
