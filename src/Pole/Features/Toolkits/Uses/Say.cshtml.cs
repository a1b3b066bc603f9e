using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Upkeep;
using Pole.Features.Organisations;
using Pole.Features.Toolkits.Downloads;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Toolkits.Uses;

/// <summary>Whoever took a copy says in which of their actions it served, so that a faulty version leads to what was made with it.</summary>
[Authorize]
internal sealed class SayModel(
    PoleDb db, MyOrganisations organisations, IEnumerable<ILoggedDeeds> sources, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public List<string> Actions { get; set; } = [];

    public ToolkitDownload Line { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<ToolkitDownload> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Actions = await db.ToolkitUses.Where(u => u.DownloadId == id).Select(u => u.Reference).ToListAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<ToolkitDownload> id, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        await db.HoldAsync(id, cancel);
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        var offered = Choices.Select(c => c.Value).ToHashSet(StringComparer.Ordinal);
        var said = Actions.Where(offered.Contains).ToHashSet(StringComparer.Ordinal);
        var known = await db.ToolkitUses.Where(u => u.DownloadId == id).ToListAsync(cancel);
        db.ToolkitUses.RemoveRange(known.Where(u => offered.Contains(u.Reference) && !said.Contains(u.Reference)));
        db.ToolkitUses.AddRange(said.Except(known.Select(u => u.Reference)).Select(reference => new ToolkitUse { DownloadId = id, Reference = reference, SaidAt = clock.GetUtcNow() }));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        this.Tell(texts["L’usage de cette copie est noté."]);
        return Redirect("~/espace/outils");
    }

    private async Task<bool> LoadAsync(Id<ToolkitDownload> id, CancellationToken cancel)
    {
        var me = person.Id;
        if (await db.ToolkitDownloads.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.AccountId == me, cancel) is not { } line
            || await organisations.FindAsync(line.OrganisationId, cancel) is null)
        {
            return false;
        }

        Line = line;
        var deeds = new List<LoggedDeed>();
        foreach (var source in sources)
        {
            deeds.AddRange(await source.OfAsync(me, line.OrganisationId, cancel));
        }

        Choices = Platform.Web.Parts.Choices.Of(deeds, d => d.Reference, d => d.Day is { } day ? $"{d.Reference} · {d.Title} · {Days.Say(day, Days.Short)}" : $"{d.Reference} · {d.Title}");
        return true;
    }
}
