using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Toolkits.Downloads;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits;

/// <summary>The toolkits as they are open to my organisations and me today, and what I have taken.</summary>
[Authorize]
internal sealed class MineModel(PoleDb db, ToolkitShelf shelf, DownloadRights rights, CurrentPerson person, TimeProvider clock) : PageModel
{
    private const int Shown = 100;

    public IReadOnlyList<(ContentItem<ToolkitSheet> Toolkit, IReadOnlyList<DownloadRight> Rights)> Toolkits { get; private set; } = [];

    public IReadOnlyList<DownloadLine> Downloads { get; private set; } = [];

    /// <summary>The newer version that replaces the one taken; nothing when it is the newest.</summary>
    public string? NewerThan(DownloadLine line) =>
        shelf.Find(line.Toolkit)?.Sheet.Latest is { } latest && latest.Version != line.Version ? latest.Version : null;

    /// <summary>Whether the link of the copy still lives; the right is judged when it is opened.</summary>
    public bool MayTakeAgain(DownloadLine line) => WithdrawnReason(line) is null && clock.GetUtcNow() < line.At.AddDays(ToolkitDownload.LinkDays);

    public string? WithdrawnReason(DownloadLine line) => shelf.Find(line.Toolkit)?.Sheet.Find(line.Version)?.Withdrawn;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var all = new List<(ContentItem<ToolkitSheet>, IReadOnlyList<DownloadRight>)>();
        foreach (var toolkit in shelf.All)
        {
            all.Add((toolkit, await rights.JudgeAsync(toolkit.Slug, toolkit.Sheet, cancel)));
        }

        Toolkits = all;
        var me = person.Id;
        Downloads = await db.ToolkitDownloads.Where(d => d.AccountId == me).ReadAsync(db, 0, Shown, cancel);
    }
}
