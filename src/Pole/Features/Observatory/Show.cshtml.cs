using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Pole.Features.Actions;
using Pole.Features.Observatory.Measures;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Charts;
using Pole.Platform.Web.Describing;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>One indicator: its figures, their four cells, a picture, and the list of what is counted (R14, R16).</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class ShowModel(
    Indicators indicators, ApprovedActions actions, ContentStore content, PageDescription description, IOptions<SiteSettings> site, Texts texts) : PageModel
{
    public const int Size = 10;

    private Scope scope = new();

    [BindProperty(SupportsGet = true, Name = "")]
    public ScopeChoice Choice { get; set; } = new();

    /// <summary>The cell whose list is opened: the operator, and with ADEME or without.</summary>
    [BindProperty(SupportsGet = true)]
    public ActionOperator? Operateur { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Ademe { get; set; }

    public int Number { get; private set; } = 1;

    public Indicator Indicator { get; private set; } = null!;

    public ScopeForm Form { get; private set; } = null!;

    public Scope Scope => scope;

    public int Actions => Lines.Select(l => l.Action.Id).Distinct().Count();

    public string ScopeWords => ScopeChoice.Say(scope, content, texts["depuis le début"]);

    public string QueryWords => ScopeChoice.Query(scope).TrimStart('&');

    public IReadOnlyList<Counted> Lines { get; private set; } = [];

    public IEnumerable<Counted> Shown => Lines.Skip((Number - 1) * Size).Take(Size);

    public IReadOnlyList<Crumb> Trail => [new(texts["Observatoire"], "~/observatoire"), new(Indicator.Sheet.Title)];

    public IReadOnlyList<ChartBar> Steps => [.. Indicator.Figures.Select(f => new ChartBar(texts[f.Step], f.Total))];

    public IReadOnlyList<ChartBar> Years => [.. Indicator.Headline.Lines
        .GroupBy(line => line.Action.FirstDay.Year)
        .OrderBy(year => year.Key)
        .Select(year => new ChartBar(year.Key.ToString(CultureInfo.InvariantCulture), year.Sum(line => line.Value)))];

    /// <summary>Says which cell the list is of, when it is of one.</summary>
    public string CutWords => (Operateur is { } by ? ", " + texts[by.Label].Value.ToLower(CultureInfo.CurrentCulture) : "")
        + (Ademe is { } ademe ? ", " + texts[ademe ? "Avec l’ADEME" : "Sans l’ADEME"].Value.ToLower(CultureInfo.CurrentCulture).Replace("ademe", "ADEME", StringComparison.Ordinal) : "");

    public string RegionName(string code) => content.Current.Vocabulary("regions").Label(code, Language.Current);

    public string LinkTo(ActionOperator by, bool ademe) =>
        $"?operateur={by}&ademe={(ademe ? "true" : "false")}{ScopeChoice.Query(scope)}#liste";

    public async Task<IActionResult> OnGetAsync(string code, [FromQuery(Name = "page")] int? page, CancellationToken cancel)
    {
        scope = Choice.ToScope(content);
        if (await indicators.FindAsync(code, scope, cancel) is not { } found)
        {
            return NotFound();
        }

        Indicator = found;
        description.Tell(IndicatorThings.Of(found, site.Value));
        Form = new ScopeForm($"/observatoire/{found.Item.Slug}", scope, await actions.YearsAsync(cancel));
        Lines = [.. found.Figures.SelectMany(f => f.Lines)
            .Where(line => (Operateur is null || line.Action.Operator == Operateur) && (Ademe is null || line.Action.IsFundedByAdeme == Ademe))
            .OrderByDescending(line => line.Action.FirstDay).ThenBy(line => line.Action.Reference, StringComparer.Ordinal)];
        Number = Math.Clamp(page ?? 1, 1, Math.Max(1, (Lines.Count + Size - 1) / Size));
        return Page();
    }
}
