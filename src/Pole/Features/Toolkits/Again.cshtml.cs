using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Toolkits.Downloads;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits;

/// <summary>The link of a copy: for a week, and as long as the right holds, whoever took it takes the same copy again; after that it says why not.</summary>
[Authorize]
internal sealed class AgainModel(PoleDb db, ToolkitShelf shelf, DownloadRights rights, HandOut hands, CurrentPerson person, TimeProvider clock) : PageModel
{
    public ToolkitDownload Line { get; private set; } = null!;

    public DownloadRight? Right { get; private set; }

    public string? Withdrawn { get; private set; }

    public bool IsLapsed { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<ToolkitDownload> id, CancellationToken cancel)
    {
        var me = person.Id;
        if (await db.ToolkitDownloads.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.AccountId == me, cancel) is not { } line
            || shelf.Find(line.Toolkit)?.Sheet is not { } sheet)
        {
            return NotFound();
        }

        Line = line;
        var version = sheet.Find(line.Version);
        Withdrawn = version?.Withdrawn;
        IsLapsed = !line.LinkHolds(clock.GetUtcNow());
        Right = (await rights.JudgeAsync(line.Toolkit, sheet, cancel)).FirstOrDefault(r => r.Organisation.Id == line.OrganisationId);
        return !IsLapsed && Withdrawn is null && Right is { Holds: true } && version?.Find(line.File) is { } file
            && await hands.TakeAgainAsync(id, file, cancel) is { } copy
            ? File(copy.Bytes, copy.MediaType, copy.Name)
            : new PageResult { StatusCode = IsLapsed ? StatusCodes.Status410Gone : StatusCodes.Status403Forbidden };
    }
}
