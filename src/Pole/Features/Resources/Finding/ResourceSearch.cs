using Pole.Features.Resources.CaseStudies;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.Finding;

/// <summary>A resource found, and whether the person asking may read it to the end.</summary>
internal sealed record FoundResource(SearchHit Hit, ContentItem<Resource> Item, bool MayRead);

/// <summary>One value to narrow by, how many it would leave, and where it leads.</summary>
internal sealed record FacetChoice(ResourceFacet Facet, string Code, string Label, int Count, bool IsChosen, ResourceAsk From)
{
    /// <summary>Made where it is shown: programs are not told.</summary>
    public string Path => (IsChosen ? From.Without(Facet, Code) : From.With(Facet, Code)).Path;
}

internal sealed record FacetChoices(ResourceFacet Facet, IReadOnlyList<FacetChoice> Choices);

/// <summary>What the resource centre answers: the resources of the page asked for, and how to narrow further.</summary>
internal sealed record ResourceFindings(
    ResourceAsk Ask, int Total, int PageSize, IReadOnlyList<FoundResource> Found, IReadOnlyList<FacetChoices> Facets, string Seen, string? Suggestion, TimeSpan Took);

/// <summary>Looks for resources as the reader may find them: each once, in the reader's language.</summary>
internal sealed class ResourceSearch(
    ISearchIndex index, SearchIndexer indexer, ContentStore content, ResourceReader reader, ResourceWords words, Texts texts)
{
    public const int DefaultPageSize = 10;

    private const int MostNear = 3;

    private static readonly IReadOnlyList<string> FacetNames = [.. ResourceFacet.All.Select(facet => facet.Name)];

    public async Task<ResourceFindings> FindAsync(ResourceAsk ask, int pageSize, CancellationToken cancel)
    {
        // A site that has just started answers when it knows, not that there is nothing.
        await indexer.Ready.WaitAsync(cancel);
        var audiences = await reader.AudiencesAsync(cancel);
        var answer = index.Find(QueryOf(ask, pageSize, audiences));
        var last = Math.Max(1, (answer.Total + pageSize - 1) / pageSize);
        if (ask.Page > last && answer.Hits.Count == 0)
        {
            ask = ask.OnPage(last, new("page", texts["La page {0} n’existe pas : voici la dernière.", ask.Page]));
            answer = index.Find(QueryOf(ask, pageSize, audiences));
        }

        return new(ask, answer.Total, pageSize, FoundOf(answer, audiences), FacetsOf(answer, ask), answer.Seen, answer.Suggestion, answer.Took);
    }

    /// <summary>
    /// The resources that say the most of what this one says: to whoever may not read it, of what its teaser says. A page does
    /// not wait for them: while the index is built for the first time it has none.
    /// </summary>
    public async Task<IReadOnlyList<ContentItem<Resource>>> NearAsync(ContentItem<Resource> item, CancellationToken cancel)
    {
        var audiences = await reader.AudiencesAsync(cancel);
        var near = index.Alike(ResourcesToFind.KeyOf(item, audiences), QueryOf(new ResourceAsk(), MostNear, audiences), MostNear);
        return [.. near.Select(other => ItemAt(other.Url!, content.Current)).OfType<ContentItem<Resource>>()];
    }

    /// <summary>What is asked of the index for a reader who may open these.</summary>
    public static SearchQuery QueryOf(ResourceAsk ask, int pageSize, IReadOnlyList<Audience> audiences) => new()
    {
        Text = ask.Text,
        Language = Language.Current.Tag,
        Kinds = [ResourcesToFind.Kind],
        Filters = new Dictionary<string, IReadOnlyList<string>>(ask.Chosen, StringComparer.Ordinal) { [Readership.Facet] = [Readership.Of(audiences)] },
        Audiences = audiences,
        Facets = FacetNames,
        Sort = ask.Sort,
        Page = ask.Page,
        PageSize = pageSize,
        Seen = ask.Seen,
    };

    /// <summary>The resource that was found, if it is still there.</summary>
    public static ContentItem<Resource>? ItemAt(string url, ContentLibrary library) =>
        library.Find<Resource>(url[(url.LastIndexOf('/') + 1)..], Language.Current);

    private List<FoundResource> FoundOf(SearchAnswer answer, IReadOnlyList<Audience> audiences) =>
    [
        .. from hit in answer.Hits
           let item = ItemAt(hit.Url, content.Current)
           where item is not null
           select new FoundResource(hit, item, audiences.Contains(item.Sheet.Audience.ForSearch)),
    ];

    private List<FacetChoices> FacetsOf(SearchAnswer answer, ResourceAsk ask)
    {
        var facets = new List<FacetChoices>();
        foreach (var facet in ResourceFacet.All)
        {
            var chosen = ask.ChosenOf(facet);
            var choices = answer.Facets[facet.Name]
                .Select(value => (value.Value, value.Count, Label: facet.LabelOf(value.Value, words, texts), IsChosen: chosen.Contains(value.Value)))
                .Where(value => value.Label is not null)
                .Select(value => new FacetChoice(facet, value.Value, value.Label!, value.Count, value.IsChosen, ask));
            facets.Add(new(facet, [.. InOrder(facet, choices)]));
        }

        return facets;
    }

    /// <summary>Years from the latest, budgets from the smallest; the rest as it comes, the most frequent first.</summary>
    private static IEnumerable<FacetChoice> InOrder(ResourceFacet facet, IEnumerable<FacetChoice> choices) => facet.Name switch
    {
        "year" => choices.OrderByDescending(choice => choice.Code, StringComparer.Ordinal),
        "budget" => choices.OrderBy(choice => BudgetBand.Find(choice.Code)),
        _ => choices,
    };
}
