using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Search.Unanswered;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources;

/// <summary>The resource centre: search, narrow, sort, all in the address.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class IndexModel(ResourceAskReader asks, ResourceSearch search, UnansweredSearches unanswered, ContentStore content) : PageModel
{
    public ResourceFindings Findings { get; private set; } = null!;

    public ResourceAsk Ask => Findings.Ask;

    public IEnumerable<FacetList> Facets => Findings.Facets.Select(facet => new FacetList(
        facet.Facet.Parameter,
        facet.Facet.Title,
        [.. facet.Choices.Select(choice => new FacetLink(choice.Label, choice.Count, $"~{choice.Path}", choice.IsChosen))]));

    /// <summary>What is chosen, each with the address that takes it back.</summary>
    public IEnumerable<FacetChoice> Chosen => Findings.Facets.SelectMany(facet => facet.Choices.Where(choice => choice.IsChosen));

    /// <summary>The seven ways into the circular economy, for those who find nothing by words.</summary>
    public IEnumerable<(string Label, string Path)> Pillars
    {
        get
        {
            var facet = ResourceFacet.Named("pillar");
            return content.Current.Vocabulary("pillars").Terms
                .Where(term => content.Current.All<Resource>(Language.French).Any(item => item.Sheet.Pillars.Contains(term.Code)))
                .Select(term => (term.Label(Language.Current), new ResourceAsk().With(facet, term.Code).Path));
        }
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Findings = await search.FindAsync(asks.Read(Request.Query), ResourceSearch.DefaultPageSize, cancel);
        if (Findings.Total == 0 && !Ask.IsNarrowed)
        {
            unanswered.Note(Ask.Text, Language.Current.Tag);
        }
    }
}
