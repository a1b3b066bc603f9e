using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Accreditation.Coverage;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation.Admin;

/// <summary>Coverage for the team: where nobody is accredited, the most peopled first, and where one organisation alone holds a département.</summary>
[Authorize(Policies.AccreditationOfficer)]
internal sealed class CoverageModel(CoverageReader reader) : PageModel
{
    public const int Size = 40;

    public CoverageOfLevel Coverage { get; private set; } = null!;

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<CoveredEpci> Holes { get; private set; } = [];

    /// <summary>Départements that one organisation alone covers, by the day on which they would have none.</summary>
    public IEnumerable<(CoveredPlace Place, Actor Actor)> Fragile => Coverage.Departements
        .Where(d => d.Count == 1)
        .Select(d => (d, d.Actors.MaxBy(a => a.Last)!))
        .OrderBy(d => d.Item2.Last);

    public async Task OnGetAsync([FromQuery(Name = "niveau")] string? level, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Coverage = await reader.TodayAsync(Enum.GetValues<SchemeLevel>().FirstOrDefault(l => l.Code == level), cancel);
        Number = Math.Max(1, number);
        var bare = Coverage.Epcis.Where(e => !e.Place.IsCovered).OrderByDescending(e => e.Epci.Population).ToList();
        Total = bare.Count;
        Holes = [.. bare.Skip((int)Math.Min((Number - 1L) * Size, Total)).Take(Size)];
    }
}
