using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Upkeep;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits.Admin;

/// <summary>Which actions were made with which version of a toolkit, as those who took the copies have said.</summary>
[Authorize(Policies.AccreditationOfficer)]
internal sealed class UsesModel(PoleDb db, ToolkitShelf shelf, IEnumerable<ILoggedDeeds> sources) : PageModel
{
    private const int Most = 2000;

    public IReadOnlyList<UsedVersion> Versions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var uses = await (
            from use in db.ToolkitUses.AsNoTracking()
            join line in db.ToolkitDownloads on use.DownloadId equals line.Id
            orderby use.SaidAt descending
            select new { use.Reference, line.Toolkit, line.Version }).Take(Most).ToListAsync(cancel);
        var references = uses.Select(u => u.Reference).Distinct().ToList();
        var known = new List<LoggedDeed>();
        foreach (var source in references is [] ? [] : sources)
        {
            known.AddRange(await source.FindAsync(references, cancel));
        }

        var deeds = known.DistinctBy(d => d.Reference).ToDictionary(d => d.Reference);
        Versions =
        [
            .. uses.GroupBy(u => (u.Toolkit, u.Version))
                .Select(g => new UsedVersion(
                    g.Key.Toolkit,
                    g.Key.Version,
                    shelf.Find(g.Key.Toolkit)?.Sheet.Find(g.Key.Version)?.Withdrawn,
                    [.. g.Select(u => u.Reference).Distinct().Where(deeds.ContainsKey).Select(r => deeds[r]).OrderByDescending(d => d.Day)]))
                .OrderByDescending(v => v.Withdrawn is not null).ThenBy(v => v.Toolkit, StringComparer.Ordinal).ThenByDescending(v => v.Version, StringComparer.Ordinal),
        ];
    }
}

/// <summary>A version, why it was withdrawn where it was, and the actions that it served in.</summary>
internal sealed record UsedVersion(string Toolkit, string Version, string? Withdrawn, IReadOnlyList<LoggedDeed> Deeds);
