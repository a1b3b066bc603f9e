using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations.Demo;
using Pole.Platform.Demo;

namespace Pole.Features.Actions.Demo;

public sealed class DemoActionsTests
{
    [Fact]
    public async Task Sixty_past_actions_are_told_whose_numbers_agree()
    {
        using var app = new PoleApp();

        await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));

        var actions = await app.ReadAsync(db => db.Actions.Include(a => a.Times).Include(a => a.Fundings).Include(a => a.Companies)
            .Include(a => a.Synergies).Include(a => a.Evidence).Where(a => a.LastDay > new DateOnly(2022, 1, 1)).AsNoTracking().AsSplitQuery().ToListAsync());
        Assert.Equal(60, actions.Count);
        Assert.All(actions, a =>
        {
            Assert.True(a.IsDemo);
            Assert.True(a.FirstDay <= a.LastDay && a.LastDay < new DateOnly(2026, 3, 2) && a.FirstDay > new DateOnly(2022, 12, 1));
            Assert.True(a.Approached >= a.Interviewed && a.Interviewed >= a.Present && a.Companies.Count <= a.Present, a.Reference);
            Assert.True(a.Fundings.Sum(f => f.Cents) <= a.CostCents);
            Assert.NotEmpty(a.Times);
        });
        Assert.InRange(actions.Select(a => a.OrganisationId).Distinct().Count(), 12, 14);
        Assert.True(actions.Select(a => a.Region).Distinct().Count() > 10);
        Assert.Contains(actions, a => a.Operator == ActionOperator.Pole && a.OrganisationId == DemoCast.Association);
        Assert.Contains(actions, a => a.Fundings.Count == 2);
        Assert.Contains(actions, a => a.Fundings.Count == 0);
        Assert.Equal(Enum.GetValues<SynergyState>().Length, actions.SelectMany(a => a.Synergies).Select(s => s.State).Distinct().Count());
        Assert.Equal(53, actions.Count(a => a.Status == ActionStatus.Approved));
        Assert.Equal(4, actions.Count(a => a.Status == ActionStatus.Submitted));
        var mine = actions.Where(a => a.AuthorId == DemoPeople.Relay.Id).ToList();
        Assert.Single(mine, a => a.Status == ActionStatus.Returned && a.Comment is { Length: > 20 });
        Assert.Single(mine, a => a.Status == ActionStatus.Draft && a.Evidence.Count == 0);
    }

    [Fact]
    public async Task R16_an_initiative_of_2018_has_its_ten_synergies_by_the_middle_of_2021_half_of_each_kind()
    {
        using var app = new PoleApp();

        await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));

        var initiatives = await app.ReadAsync(db => db.Initiatives.WithParts().AsNoTracking().OrderBy(i => i.FirstYear).ToListAsync());
        var (past, running) = (initiatives[0], initiatives[1]);
        var attached = await app.ReadAsync(db => db.AttachedToAsync([past.Id, running.Id], CancellationToken.None));
        var promised = Progress.Of(past, attached[past.Id])[0];
        Assert.Equal((10, 10, 9), (promised.Reached, promised.ReachedBy(new(2021, 6, 30)), promised.ReachedBy(new(2021, 6, 17))));
        Assert.Equal((InitiativeStatus.Closed, InitiativeStatus.Open), (past.Status, running.Status));
        Assert.NotEmpty(attached[running.Id]);
        var kinds = await app.ReadAsync(db => db.Actions.Where(a => a.LastDay < new DateOnly(2022, 1, 1))
            .SelectMany(a => a.Synergies).Where(s => s.State == SynergyState.Running || s.State == SynergyState.Done).Select(s => new { s.Title, s.Kind }).Distinct().ToListAsync());
        Assert.Equal((5, 5), (kinds.Count(k => k.Kind == SynergyKind.Substitution), kinds.Count(k => k.Kind == SynergyKind.Mutualisation)));
    }
}
