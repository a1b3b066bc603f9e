using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Observatory.Reports.Frozen;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Observatory.Reports;

/// <summary>One report, to be read and taken away.</summary>
[Authorize]
internal sealed class ReadModel(ReportDesk desk, FrozenReports frozen, Indicators indicators, CutLabels labels, CurrentPerson person, Texts texts) : PageModel
{
    public const int Size = 20;

    [BindProperty(SupportsGet = true, Name = "")]
    public ScopeChoice Choice { get; set; } = new();

    public Report Report { get; private set; } = null!;

    public int Number { get; private set; } = 1;

    /// <summary>The counted actions of this page.</summary>
    public IEnumerable<ApprovedAction> Shown => Report.Actions.Skip((Number - 1) * Size).Take(Size);

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<string> Funders { get; private set; } = [];

    public CutLabels Labels => labels;

    /// <summary>Whether the person may have these figures kept as they are.</summary>
    public bool MayFreeze => person.IsStaff;

    public string Query => ScopeChoice.Query(Report.Scope).TrimStart('&');

    public async Task<IActionResult> OnGetAsync(string code, [FromQuery(Name = "page")] int? page, CancellationToken cancel)
    {
        if (await desk.FindAsync(code, Choice, cancel) is not { } found)
        {
            return NotFound();
        }

        Report = found;
        Number = Math.Clamp(page ?? 1, 1, Math.Max(1, (found.Actions.Count + Size - 1) / Size));
        Years = await indicators.YearsAsync(cancel);
        Funders = await desk.FundersAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (!MayFreeze || !ModelState.IsValid || await desk.FindAsync(code, Choice, cancel) is not { } report)
        {
            return NotFound();
        }

        var kept = await frozen.FreezeAsync(report, cancel);
        this.Tell(texts["Ce rapport est arrêté : ses chiffres ne bougeront plus, ce qui change ensuite sera dit à côté."]);
        return Redirect($"~/observatoire/rapports/{code}/arretes/{kept}");
    }
}
