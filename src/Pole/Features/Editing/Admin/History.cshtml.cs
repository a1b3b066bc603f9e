using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Editing.Versions;
using Pole.Platform.Content;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Admin;

/// <summary>Every version that was kept of a text, the newest first; or the latest of all texts.</summary>
[Authorize(Policies.Editor)]
internal sealed class HistoryModel(ContentStore content, ContentHistory history) : PageModel
{
    [FromQuery(Name = "fichier")]
    public string? Path { get; set; }

    public IReadOnlyList<VersionLine> Versions { get; private set; } = [];

    /// <summary>Whether the file is still there.</summary>
    public bool IsThere { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Versions = Path is null ? await history.LatestAsync(cancel) : await history.OfAsync(Path, cancel);
        IsThere = Path is not null && content.TextOf(Path) is not null;
        return Path is null || IsThere || Versions.Count > 0 ? Page() : NotFound();
    }
}
