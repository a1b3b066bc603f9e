using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Charts;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>The regions side by side on one indicator, each with the people who live there and its companies.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class CompareModel(Indicators indicators, Reader reader, ContentStore content, Texts texts) : PageModel
{
    public const string First = "actions-realisees";

    [BindProperty(SupportsGet = true)]
    public string? Indicateur { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Annee { get; set; }

    public Scope Scope { get; private set; } = new();

    public Indicator Indicator { get; private set; } = null!;

    public IReadOnlyList<TerritoryRate> Rates { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IEnumerable<(string Code, string Title)> Choices => content.Current.All<IndicatorSheet>(Language.Current)
        .OrderBy(i => i.Sheet.Order).Select(i => (i.Slug, i.Sheet.Title));

    public bool SeesSmallNumbers => reader.SeesSmallNumbers(Scope);

    public string Query => $"indicateur={Indicator.Item.Slug}{ScopeChoice.Query(Scope)}";

    public IReadOnlyList<ChartBar> RateBars => Bars.Of(Rates.Where(one => !one.Rate.IsTold || one.Rate.Value > 0).Select(one => (one.Name, one.Rate)), texts);

    /// <summary>Only regions of which the number of companies is known.</summary>
    public IReadOnlyList<ChartBar> CompanyBars => Bars.Of(
        Rates.Where(one => one.CompanyRate is { } rate && (!rate.IsTold || rate.Value > 0)).Select(one => (one.Name, one.CompanyRate!.Value)), texts);

    /// <summary>Who says how many companies there are, and as of which day.</summary>
    public IEnumerable<(string Source, DateOnly Day)> CompanySources => Rates.Select(one => one.Companies).OfType<RegionCompanies>().Select(one => (one.Source, one.Day)).Distinct();

    public string ScopeWords => ScopeChoice.Say(Scope, content, texts["depuis le début"]);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Scope = new ScopeChoice { Annee = Annee }.ToScope(content);
        Indicator = await indicators.FindAsync(Indicateur ?? First, Scope, cancel)
            ?? await indicators.FindAsync(First, Scope, cancel)
            ?? throw new InvalidOperationException($"The indicator {First} is not there.");
        Rates = TerritoryRate.Of(Indicator.Headline, content.Current);
        Years = await indicators.YearsAsync(cancel);
    }
}
