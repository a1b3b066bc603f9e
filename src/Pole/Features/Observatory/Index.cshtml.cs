using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Charts;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Observatory;

/// <summary>All indicators in one scope.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class IndexModel(Indicators indicators, Reader reader, ContentStore content, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ScopeChoice Choice { get; set; } = new();

    public IReadOnlyList<Indicator> Indicators { get; private set; } = [];

    public ScopeForm Form { get; private set; } = null!;

    public Scope Scope { get; private set; } = new();

    public bool HasReports => reader.HasReports;

    public Budget Budget { get; private set; } = null!;

    public bool SeesSmallNumbers => reader.SeesSmallNumbers(Scope);

    public string ScopeWords { get; private set; } = "";

    public string QueryWords { get; private set; } = "";

    public IReadOnlyList<ChartBar> Steps(Indicator indicator) => Bars.Of(indicator.Figures.Select(f => (texts[f.Step].Value, f.Total)), texts);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var scope = Choice.ToScope(content);
        Scope = scope;
        Indicators = await indicators.AllAsync(scope, cancel);
        Budget = await indicators.BudgetAsync(scope, texts, cancel);
        Form = new ScopeForm("/observatoire", scope, await indicators.YearsAsync(cancel));
        ScopeWords = ScopeChoice.Say(scope, content, texts["depuis le début"]);
        QueryWords = ScopeChoice.Query(scope).TrimStart('&');
    }
}

/// <summary>The choice of year and region, and where it leads.</summary>
internal sealed record ScopeForm(string Path, Scope Scope, IReadOnlyList<int> Years)
{
    /// <summary>The years that have actions, and the one that the address asks for.</summary>
    public IEnumerable<int> ShownYears => Scope.Year is { } asked ? Years.Append(asked).Distinct().OrderDescending() : Years;
}
