using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Toolkits.Downloads;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Toolkits.Admin;

/// <summary>The download register: who took what, for whom and what for; by toolkit, or by the mark in the name of a copy.</summary>
[Authorize(Policies.AccreditationOfficer)]
internal sealed class IndexModel(PoleDb db, ToolkitShelf shelf, Texts texts) : PageModel
{
    public const int Size = 50;

    public string Toolkit { get; private set; } = "";

    public string Mark { get; private set; } = "";

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<DownloadLine> Lines { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Toolkits => Choices.Of(shelf.All, t => t.Slug, t => t.Sheet.Title, texts["Tous les outils"]);

    public async Task OnGetAsync(
        [FromQuery(Name = "outil")] string? toolkit, [FromQuery(Name = "empreinte")] string? mark, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Toolkit = toolkit ?? "";
        Mark = (mark ?? "").Trim().ToLowerInvariant();
        Number = Math.Max(1, number);
        var fitting = db.ToolkitDownloads.Where(d => (Toolkit == "" || d.Toolkit == Toolkit) && (Mark == "" || d.Mark == Mark));
        Total = await fitting.CountAsync(cancel);
        Lines = await fitting.ReadAsync(db, (int)Math.Min((Number - 1L) * Size, Total), Size, cancel);
    }
}
