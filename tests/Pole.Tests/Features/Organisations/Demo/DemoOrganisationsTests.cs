using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Demo;

namespace Pole.Features.Organisations.Demo;

public sealed class DemoOrganisationsTests
{
    [Fact]
    public async Task The_demonstration_has_organisations_in_all_eighteen_regions_marked_as_such()
    {
        using var app = new PoleApp();
        await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));

        var ours = DemoPlaces.All.Select((_, index) => DemoCast.Numbered(index + 1)).ToList();
        var organisations = await app.ReadAsync(db => db.Organisations.Where(o => ours.Contains(o.Id)).ToListAsync());

        Assert.InRange(organisations.Count, 40, 50);
        Assert.Equal(18, organisations.Select(o => o.Region).Distinct().Count());
        Assert.All(organisations, o => Assert.True(o.IsDemo));
        Assert.All(organisations, o => Assert.StartsWith("000", o.Siret.Digits));
        await app.WithAsync<Places, bool>(places =>
        {
            Assert.All(organisations, o => Assert.Equal(o.Region, places.RegionOf(o.Departement)));
            Assert.All(organisations.SelectMany(o => o.Sectors), code => Assert.True(places.HasSector(code), code));
            return Task.FromResult(true);
        });
    }

    [Fact]
    public async Task The_cast_is_what_the_accounts_say()
    {
        using var app = new PoleApp();
        await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));

        Assert.Equal((OrganisationKind.Company, SizeClass.Me), await KindAsync(app, DemoCast.Company));
        Assert.Equal((OrganisationKind.Company, SizeClass.Pe), await KindAsync(app, DemoCast.Lapsed));
        Assert.Equal(OrganisationKind.ConsultingFirm, (await KindAsync(app, DemoCast.Consultant)).Kind);
        Assert.Equal(OrganisationKind.Intermediary, (await KindAsync(app, DemoCast.Relay)).Kind);
        Assert.Equal(OrganisationKind.Intermediary, (await KindAsync(app, DemoCast.NewRelay)).Kind);
        Assert.Equal(OrganisationKind.Funder, (await KindAsync(app, DemoCast.Funder)).Kind);
        Assert.True(await app.ReadAsync(db => db.OrganisationPeople.AnyAsync(p =>
            p.OrganisationId == DemoCast.Company && p.AccountId == DemoPeople.Company.Id && p.Roles == PersonRole.Owner)));
    }

    private static Task<(OrganisationKind Kind, SizeClass Size)> KindAsync(PoleApp app, Kernel.Id<Organisation> id) => app.ReadAsync(async db =>
    {
        var organisation = await db.Organisations.FindAsync(id);
        return (organisation!.Kind, organisation.Size);
    });
}
