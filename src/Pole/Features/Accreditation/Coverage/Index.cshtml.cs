using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Geography;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Accreditation.Coverage;

/// <summary>Where somebody is accredited and where nobody is, at one level of service: a map, a table of the regions, and the holes of the region chosen.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class IndexModel(CoverageReader reader, ContentStore content) : PageModel
{
    public CoverageOfLevel Coverage { get; private set; } = null!;

    public FranceCounts Counts { get; private set; } = null!;

    /// <summary>The region whose holes are listed; none until one is chosen.</summary>
    public CoveredRegion? Region { get; private set; }

    public int Holes => Coverage.Departements.Count(d => !d.IsCovered);

    public static string AddressOf(SchemeLevel level, string? region = null) =>
        $"/couverture?niveau={level.Code}{(region is null ? "" : $"&region={region}#trous")}";

    public async Task OnGetAsync([FromQuery(Name = "niveau")] string? level, [FromQuery(Name = "region")] string? region, CancellationToken cancel)
    {
        Coverage = await reader.TodayAsync(Enum.GetValues<SchemeLevel>().FirstOrDefault(l => l.Code == level), cancel);
        Counts = new(content.Current, Coverage.Places);
        Region = Coverage.Regions.FirstOrDefault(r => r.Code == region);
    }
}
