using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;

namespace Pole.Features.Observatory.Reports.Frozen;

/// <summary>A report as it was handed in, with what has been corrected since.</summary>
[Authorize]
internal sealed class ShowModel(FrozenReports reports, CutLabels labels) : PageModel
{
    public FrozenReport Report { get; private set; } = null!;

    public ReportedFigures Figures { get; private set; } = null!;

    /// <summary>Nothing where its template is gone, so that nothing can be reckoned anew.</summary>
    public Corrections? Since { get; private set; }

    public CutLabels Labels => labels;

    public async Task<IActionResult> OnGetAsync(string code, Id<FrozenReport> id, CancellationToken cancel)
    {
        if (await reports.FindAsync(code, id, cancel) is not { } found)
        {
            return NotFound();
        }

        (Report, Since) = found;
        Figures = Report.Figures;
        return Page();
    }
}
