using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Pole.Platform.Search;

namespace Pole.Features.Resources.Finding;

/// <summary>What somebody looks for in the resource centre. Its address holds the whole of it.</summary>
internal sealed record ResourceAsk
{
    public const string Address = "/ressources";
    public const string Feed = "/ressources.atom";

    public string Text { get; init; } = "";

    /// <summary>For each facet narrowed by, its name in the index and the codes chosen.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    public SearchSort Sort { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>What tells of the results shown on the pages before; no other address carries it.</summary>
    public string? Seen { get; init; }

    public IReadOnlyList<AskRemark> Remarks { get; init; } = [];

    public bool IsNarrowed => Chosen.Count > 0;

    /// <summary>The path and query, without the prefix of a language.</summary>
    public string Path => Address + new QueryBuilder(Parameters()).ToQueryString();

    /// <summary>The path and query of the feed that tells of the same.</summary>
    public string FeedPath => Feed + new QueryBuilder((this with { Page = 1, Sort = SearchSort.Relevance }).Parameters()).ToQueryString();

    public IReadOnlyList<string> ChosenOf(ResourceFacet facet) => Chosen.GetValueOrDefault(facet.Name, []);

    public ResourceAsk With(ResourceFacet facet, string code) => Choose(facet, [.. ChosenOf(facet).Append(code).Distinct().Order(StringComparer.Ordinal)]);

    public ResourceAsk Without(ResourceFacet facet, string code) => Choose(facet, [.. ChosenOf(facet).Where(c => c != code)]);

    public ResourceAsk WithoutFilters() => this with { Chosen = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), Page = 1 };

    public ResourceAsk Saying(string text) => this with { Text = text, Page = 1 };

    public ResourceAsk SortedBy(SearchSort sort) => this with { Sort = sort, Page = 1 };

    public ResourceAsk OnPage(int page, AskRemark remark) => this with { Page = page, Remarks = [.. Remarks, remark] };

    /// <summary>What a form must send besides the words, for the state to stay: filters and order.</summary>
    public IEnumerable<KeyValuePair<string, string>> BesidesText() => Parameters().Where(p => p.Key is not "q" and not "page");

    private IEnumerable<KeyValuePair<string, string>> Parameters()
    {
        if (Text.Length > 0)
        {
            yield return new("q", Text);
        }

        foreach (var facet in ResourceFacet.All)
        {
            foreach (var code in ChosenOf(facet))
            {
                yield return new(facet.Parameter, code);
            }
        }

        if (Sort != SearchSort.Relevance)
        {
            yield return new("tri", SearchAddress.CodeOf(Sort));
        }

        if (Page > 1)
        {
            yield return new("page", Page.ToString(CultureInfo.InvariantCulture));
        }
    }

    private ResourceAsk Choose(ResourceFacet facet, IReadOnlyList<string> codes)
    {
        var chosen = new Dictionary<string, IReadOnlyList<string>>(Chosen, StringComparer.Ordinal) { [facet.Name] = codes };
        if (codes.Count == 0)
        {
            chosen.Remove(facet.Name);
        }

        return this with { Chosen = chosen, Page = 1 };
    }
}
