using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Pole.Platform.Search;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Site.Finding;

/// <summary>What somebody looks for on the whole site. Its address holds the whole of it.</summary>
internal sealed record SiteAsk
{
    public const string Address = "/recherche";
    public const string Feed = "/recherche.atom";

    /// <summary>The parameter that narrows to kinds.</summary>
    public const string Within = "dans";

    private const string Words = "q";
    private const string Order = "tri";
    private const string PageNumber = "page";

    public string Text { get; init; } = "";

    /// <summary>What the search is narrowed to; the whole site when empty.</summary>
    public IReadOnlyList<SiteKind> Kinds { get; init; } = [];

    public SearchSort Sort { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>What tells of the results shown on the pages before; no other address carries it.</summary>
    public string? Seen { get; init; }

    /// <summary>The path and query, without the prefix of a language.</summary>
    public string Path => Address + new QueryBuilder(Parameters()).ToQueryString();

    /// <summary>The path and query of the feed that tells of the same.</summary>
    public string FeedPath => Feed + new QueryBuilder((this with { Page = 1, Sort = SearchSort.Relevance }).Parameters()).ToQueryString();

    /// <summary>Reads an address; what it cannot take it leaves aside.</summary>
    public static SiteAsk Read(IQueryCollection query) => new()
    {
        Text = SearchAddress.Cut((query[Words].FirstOrDefault() ?? "").Trim()),
        Kinds = [.. SiteKind.All.Where(kind => query[Within].Contains(kind.Code))],
        Sort = SearchAddress.OrderOf(query[Order].FirstOrDefault()) ?? SearchSort.Relevance,
        Page = int.TryParse(query[PageNumber].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
        Seen = query[PagerTagHelper.SeenParameter].FirstOrDefault(),
    };

    public SiteAsk Toggling(SiteKind kind) =>
        this with { Kinds = [.. SiteKind.All.Where(one => Kinds.Contains(one) != (one == kind))], Page = 1 };

    public SiteAsk Everywhere() => this with { Kinds = [], Page = 1 };

    public SiteAsk Saying(string text) => this with { Text = text, Page = 1 };

    public SiteAsk SortedBy(SearchSort sort) => this with { Sort = sort, Page = 1 };

    /// <summary>What a form must send besides the words, for the state to stay.</summary>
    public IEnumerable<KeyValuePair<string, string>> BesidesText() => Parameters().Where(p => p.Key is not Words and not PageNumber);

    private IEnumerable<KeyValuePair<string, string>> Parameters()
    {
        if (Text.Length > 0)
        {
            yield return new(Words, Text);
        }

        foreach (var kind in Kinds)
        {
            yield return new(Within, kind.Code);
        }

        if (Sort != SearchSort.Relevance)
        {
            yield return new(Order, SearchAddress.CodeOf(Sort));
        }

        if (Page > 1)
        {
            yield return new(PageNumber, Page.ToString(CultureInfo.InvariantCulture));
        }
    }
}
