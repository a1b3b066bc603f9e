using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Observatory.Reports.Frozen;
using Pole.Platform.Content;

namespace Pole.Features.Observatory.Reports;

/// <summary>The reports that the person may ask for.</summary>
[Authorize]
internal sealed class IndexModel(ReportDesk desk, FrozenReports frozen) : PageModel
{
    public IReadOnlyList<ContentItem<ReportSheet>> Reports { get; private set; } = [];

    /// <summary>What was handed in, newest first.</summary>
    public IReadOnlyList<FrozenLine> Frozen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Reports = desk.Mine;
        Frozen = await frozen.MineAsync(cancel);
        return Reports.Count > 0 ? Page() : NotFound();
    }
}
