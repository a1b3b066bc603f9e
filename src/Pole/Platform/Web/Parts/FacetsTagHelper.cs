using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Parts;

/// <summary>A facet as it is shown: the values at hand and, when some are left out, how many and where all of them are.</summary>
internal sealed record ShownFacet(FacetList Facet, IReadOnlyList<FacetLink> Links, string? All)
{
    public int More => Facet.Links.Count - Links.Count;
}

internal sealed record FacetsPart(string Label, string Fold, IReadOnlyList<ShownFacet> Facets);

/// <summary>
/// The ways to narrow a list: <c>&lt;facets label="…" of="Model.Facets" /&gt;</c>. A long facet shows its first values, those
/// chosen, and a link to the same page with all of them: a list that nobody opens weighs on everybody.
/// </summary>
[HtmlTargetElement("facets", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FacetsTagHelper : TagHelper
{
    /// <summary>The parameter that says which facet is shown whole.</summary>
    public const string Unfolded = "deplier";

    /// <summary>How many values a facet may have before the last ones are left out, and how many are shown then.</summary>
    internal const int Short = 7, Shown = 5;

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public string Label { get; set; } = "";

    public IEnumerable<FacetList> Of { get; set; } = [];

    /// <summary>What the fold of narrow screens says; by itself "Affiner" and how many values are chosen.</summary>
    public string? Fold { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var texts = ViewContext.Texts();
        var facets = Of.Where(facet => facet.Links.Count > 0).ToList();
        var chosen = facets.Sum(facet => facet.Links.Count(link => link.IsChosen));
        var fold = Fold ?? (chosen > 0 ? texts["Affiner ({0})", chosen] : texts["Affiner"]).Value;
        return ViewContext.ShowPartAsync(output, "_Facets", new FacetsPart(Label, fold, [.. facets.Select(ShownOf)]));
    }

    private ShownFacet ShownOf(FacetList facet)
    {
        var request = ViewContext.HttpContext.Request;
        if (facet.Links.Count <= Short)
        {
            return new(facet, facet.Links, null);
        }

        if (request.Query[Unfolded] == facet.Parameter)
        {
            return new(facet, [.. facet.Links.Select(link => link with { Href = Unfold(link.Href, facet) })], null);
        }

        var query = new QueryBuilder(request.Query.Where(pair => pair.Key is not Unfolded and not "page" and not PagerTagHelper.SeenParameter)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")));
        var here = $"{request.PathBase}{request.Path}{query.ToQueryString()}";
        return new(facet, [.. facet.Links.Where((link, i) => i < Shown || link.IsChosen)], $"{Unfold(here, facet)}#{facet.Parameter}");
    }

    /// <summary>The address with the facet whole: whoever chooses in a long list may choose again.</summary>
    private static string Unfold(string address, FacetList facet) =>
        $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Unfolded}={facet.Parameter}";
}
