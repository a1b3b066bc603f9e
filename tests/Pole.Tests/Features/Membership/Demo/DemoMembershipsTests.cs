using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Membership.Benefits;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;
using Pole.Platform.Demo;

namespace Pole.Features.Membership.Demo;

public sealed class DemoMembershipsTests
{
    [Fact]
    public async Task The_cast_stands_as_the_accounts_promise()
    {
        using var app = new PoleApp();
        await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));
        var today = Paris.Today(app.Clock);

        var benefits = new List<bool>();
        foreach (var organisation in new[] { DemoCast.Company, DemoCast.Lapsed, DemoCast.Consultant })
        {
            benefits.Add((await app.WithAsync<MemberBenefits, BenefitsAnswer>(b => b.HoldsOnAsync(organisation, today, CancellationToken.None))).Holds);
        }

        Assert.Equal([true, false, true], benefits);
        Assert.Equal(new DateOnly(2026, 2, 28), await app.ReadAsync(db => db.Memberships.Where(m => m.OrganisationId == DemoCast.Lapsed).Select(m => m.Last).SingleAsync()));
        Assert.Equal(2, await app.ReadAsync(db => db.Memberships.CountAsync(m => m.Status == MembershipStatus.Submitted)));
        Assert.Equal(0, await app.ReadAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Its_invoices_are_numbered_without_gaps_in_the_order_of_their_dates()
    {
        using var app = new PoleApp();
        await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));

        var invoices = await app.ReadAsync(db => db.Invoices.IgnoreAutoIncludes().OrderBy(i => i.Number).Select(i => new { i.Number, i.IssuedOn }).ToListAsync());

        Assert.Equal(invoices.OrderBy(i => i.IssuedOn).ThenBy(i => i.Number), invoices);
        foreach (var year in invoices.GroupBy(i => i.IssuedOn.Year))
        {
            Assert.Equal(Enumerable.Range(1, year.Count()).Select(rank => $"F-{year.Key}-{rank:0000}"), year.Select(i => i.Number));
        }
    }

    [Fact]
    public async Task No_two_of_its_memberships_overlap()
    {
        using var app = new PoleApp();
        await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));

        var held = (await app.ReadAsync(db => db.Memberships.ToListAsync())).Where(m => m.Held is not null).GroupBy(m => m.OrganisationId);

        Assert.All(held, own => Assert.DoesNotContain(own, one => own.Any(other => other != one && other.Held!.Value.Overlaps(one.Held!.Value))));
    }
}
