using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Quality.Admin;

/// <summary>The quality of every intermediary side by side, and of one with its cases.</summary>
[Authorize(Policies.ActionReviewer)]
internal sealed class IndexModel(PoleDb db, QualityReading reading, TimeProvider clock) : PageModel
{
    public IReadOnlyList<(Id<Organisation> Id, string Name, QualityShown Shown)> Lines { get; private set; } = [];

    public (Id<Organisation> Id, string Name, QualityShown Shown)? Chosen { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "organisme")] string? organisation, [FromQuery(Name = "dimension")] string? dimension, CancellationToken cancel)
    {
        var cases = await reading.ReadAsync(null, cancel);
        var ids = cases.Select(c => c.Key).ToList();
        var names = await db.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(cancel);
        Lines = [.. names.Select(o => (o.Id, o.Name, QualityShown.Of(
            cases[o.Id], Paris.Today(clock), dimension, "~/admin/actions/qualite", $"organisme={o.Id}", "~/admin/actions")))];
        Chosen = Lines.Where(l => l.Id.ToString() == organisation).Select(l => ((Id<Organisation>, string, QualityShown)?)l).FirstOrDefault();
    }
}
