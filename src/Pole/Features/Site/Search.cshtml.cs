using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Site.Finding;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Site;

/// <summary>One box for the whole site: services, sessions, resources, toolkits, accredited organisations, pages and help.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class SearchModel(SiteSearch search) : PageModel
{
    public SiteFindings Findings { get; private set; } = null!;

    public SiteAsk Ask => Findings.Ask;

    public IEnumerable<FacetList> Facets =>
    [
        new(SiteAsk.Within, "Où chercher", [.. Findings.Kinds.Select(choice => new FacetLink(
            choice.Kind.Title, choice.Count, $"~{choice.Path}", choice.IsChosen))]),
    ];

    public IEnumerable<KindChoice> Chosen => Findings.Kinds.Where(kind => kind.IsChosen);

    public async Task OnGetAsync(CancellationToken cancel) => Findings = await search.FindAsync(SiteAsk.Read(Request.Query), cancel);
}
