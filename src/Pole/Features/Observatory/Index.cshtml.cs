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
internal sealed class IndexModel(Indicators indicators, ApprovedActions actions, ContentStore content, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ScopeChoice Choice { get; set; } = new();

    public IReadOnlyList<Indicator> Indicators { get; private set; } = [];

    public ScopeForm Form { get; private set; } = null!;

    public Scope Scope { get; private set; } = new();

    public string ScopeWords { get; private set; } = "";

    public string QueryWords { get; private set; } = "";

    public IReadOnlyList<ChartBar> Steps(Indicator indicator) => [.. indicator.Figures.Select(f => new ChartBar(texts[f.Step], f.Total))];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var scope = Choice.ToScope(content);
        Scope = scope;
        Indicators = await indicators.AllAsync(scope, cancel);
        Form = new ScopeForm("/observatoire", scope, await actions.YearsAsync(cancel));
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
