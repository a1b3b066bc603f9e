using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Reviewing;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;

namespace Pole.Features.Accreditation;

/// <summary>The organisations that someone accredited stands for today, by region; no person is named.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy, Tags = [Review.PublicTag])]
internal sealed class DirectoryModel(PoleDb db, Schemes schemes, TimeProvider clock) : PageModel
{
    public string? Region { get; private set; }

    public IReadOnlyList<DirectoryRegion> Regions { get; private set; } = [];

    public IEnumerable<DirectoryRegion> Shown => Regions.Where(r => Region is null || r.Code == Region);

    public async Task OnGetAsync([FromQuery(Name = "region")] string? region, CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var valid = await (
            from accreditation in db.Accreditations.AsNoTracking()
            where accreditation.Status == AccreditationStatus.Granted && accreditation.First <= today && accreditation.Last >= today
            join organisation in db.Organisations on accreditation.OrganisationId equals organisation.Id
            select new { accreditation, organisation }).ToListAsync(cancel);
        Regions =
        [
            .. valid.Where(v => v.accreditation.HoldsOn(today))
                .GroupBy(v => v.organisation.Id)
                .Select(g => new DirectoryCard(g.First().organisation, [.. g.Select(v => v.accreditation.Scheme).Distinct().Select(schemes.TitleOf).Order(StringComparer.CurrentCulture)]))
                .GroupBy(card => card.Organisation.Region)
                .Select(g => new DirectoryRegion(g.Key, schemes.RegionLabel(g.Key), [.. g.OrderBy(c => c.Organisation.Name, StringComparer.CurrentCulture)]))
                .OrderBy(r => r.Label, StringComparer.CurrentCulture),
        ];
        Region = Regions.Any(r => r.Code == region) ? region : null;
    }
}

/// <summary>A region with its accredited organisations.</summary>
internal sealed record DirectoryRegion(string Code, string Label, IReadOnlyList<DirectoryCard> Cards);

/// <summary>An accredited organisation, and the schemes that it holds today.</summary>
internal sealed record DirectoryCard(Organisation Organisation, IReadOnlyList<string> Schemes);
