using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Pole.Features.Actions;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Charts;
using Pole.Platform.Web.Describing;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Observatory;

/// <summary>One indicator: its figures, their four cells, a picture, and the list of what is counted (R14, R16).</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class ShowModel(
    Indicators indicators, Reader reader, CutLabels labels, ContentStore content, PageDescription description, IOptions<SiteSettings> site, Texts texts) : PageModel
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

    /// <summary>What the figure is cut by, and the part whose list is opened.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Coupe { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Valeur { get; set; }

    public int Number { get; private set; } = 1;

    public Indicator Indicator { get; private set; } = null!;

    public ScopeForm Form { get; private set; } = null!;

    public Scope Scope => scope;

    /// <summary>Whether all that is counted are actions.</summary>
    public bool IsOfActions => Lines.All(line => line.What is ApprovedAction);

    public int Actions => Lines.Select(l => l.What.Reference).Distinct().Count();

    public string ScopeWords => ScopeChoice.Say(scope, content, texts["depuis le début"]);

    public string QueryWords => ScopeChoice.Query(scope).TrimStart('&');

    public IReadOnlyList<FigureLine> Lines { get; private set; } = [];

    public IEnumerable<FigureLine> Shown => Lines.Skip((Number - 1) * Size).Take(Size);

    public IReadOnlyList<Crumb> Trail => [new(texts["Observatoire"], "~/observatoire"), new(Indicator.Sheet.Title)];

    public IReadOnlyList<ChartBar> Steps => Bars.Of(Indicator.Figures.Select(f => (texts[f.Step].Value, f.Total)), texts);

    public CutView Cut => CutView.Of(Indicator, scope, Axis, labels);

    /// <summary>The years added up, or each for itself where they are no parts of a total.</summary>
    public IReadOnlyList<ChartBar> AddedUp =>
        Bars.Of(Indicator.Headline.HasYearsOfTheirOwn ? Indicator.Headline.By(CutAxis.Year) : Indicator.Headline.AddedUp(), texts);

    public CutLabels Labels => labels;

    private CutAxis Axis => CutAxes.Find(Coupe) ?? CutAxis.Year;

    public bool SeesSmallNumbers => reader.SeesSmallNumbers(scope);

    /// <summary>Says which cell the list is of, when it is of one.</summary>
    public string CutWords => (Operateur is { } by ? ", " + texts[by.Label].Value.ToLower(CultureInfo.CurrentCulture) : "")
        + (Ademe is { } ademe ? ", " + texts[ademe ? "Avec l’ADEME" : "Sans l’ADEME"].Value.ToLower(CultureInfo.CurrentCulture).Replace("ademe", "ADEME", StringComparison.Ordinal) : "")
        + (Valeur is { } value ? ", " + labels.Of(Axis, value) : "");

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
        Form = new ScopeForm($"/observatoire/{found.Item.Slug}", scope, await indicators.YearsAsync(cancel));
        Lines = [.. found.Figures.SelectMany(f => f.Lines)
            .Where(line => (Operateur is null || line.What.Operator == Operateur) && (Ademe is null || line.What.IsFundedByAdeme == Ademe)
                && (Valeur is null || (line.What.On(Axis) ?? "") == Valeur))
            .OrderByDescending(line => line.What.FirstDay).ThenBy(line => line.What.Reference, StringComparer.Ordinal)];
        Number = Math.Clamp(page ?? 1, 1, Math.Max(1, (Lines.Count + Size - 1) / Size));
        return Page();
    }
}
