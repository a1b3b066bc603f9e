using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation;

/// <summary>The organisations that someone accredited stands for today, by region; no person is named.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class DirectoryModel(DirectoryRegister register, Schemes schemes) : PageModel
{
    public string? Region { get; private set; }

    public IReadOnlyList<DirectoryRegion> Regions { get; private set; } = [];

    public IEnumerable<FacetList> Facets =>
    [
        new("region", "Région", [.. Regions.Select(r => new FacetLink(
            r.Label, r.Cards.Count, r.Code == Region ? "~/annuaire" : $"~/annuaire?region={r.Code}", r.Code == Region))]),
    ];

    /// <summary>The name of the region asked for, where nobody is accredited.</summary>
    public string? EmptyRegion { get; private set; }

    public IEnumerable<DirectoryRegion> Shown => Regions.Where(r => Region is null || r.Code == Region);

    public async Task OnGetAsync([FromQuery(Name = "region")] string? region, CancellationToken cancel)
    {
        Regions =
        [
            .. (await register.TodayAsync(cancel))
                .GroupBy(card => card.Organisation.Region)
                .Select(g => new DirectoryRegion(g.Key, schemes.RegionLabel(g.Key), [.. g.OrderBy(c => c.Organisation.Name, StringComparer.CurrentCulture)]))
                .OrderBy(r => r.Label, StringComparer.CurrentCulture),
        ];
        Region = Regions.Any(r => r.Code == region) ? region : null;
        EmptyRegion = Region is null && schemes.HasRegion(region) ? schemes.RegionLabel(region!) : null;
    }
}

/// <summary>A region with its accredited organisations.</summary>
internal sealed record DirectoryRegion(string Code, string Label, IReadOnlyList<DirectoryCard> Cards);

/// <summary>An accredited organisation, and the schemes that it holds today.</summary>
internal sealed record DirectoryCard(Organisation Organisation, IReadOnlyList<(string Slug, string Title)> Schemes)
{
    /// <summary>Where it stands on the page.</summary>
    public string Anchor => $"organisme-{Organisation.Id}";
}
