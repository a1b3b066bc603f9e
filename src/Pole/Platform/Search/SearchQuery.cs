namespace Pole.Platform.Search;

/// <summary>In what order hits are shown.</summary>
public enum SearchSort
{
    /// <summary>What fits best first; without words to fit, the latest first.</summary>
    Relevance,

    /// <summary>The latest first, what has no date last.</summary>
    Date,

    /// <summary>By title, whatever its accents and capitals.</summary>
    Title,
}

/// <summary>
/// What somebody looks for. In <see cref="Text"/> every word must be found, <c>"words in quotes"</c> side by
/// side, <c>-word</c> not at all, and <c>word*</c> is the beginning of a word. Without text, everything is found.
/// </summary>
public sealed record SearchQuery
{
    public string Text { get; init; } = "";

    /// <summary>Only documents in this language; all languages when null.</summary>
    public string? Language { get; init; }

    /// <summary>Only documents of these kinds; all kinds when empty. Counts of the facet <see cref="SearchFacets.Kind"/> are not narrowed by it.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>For each facet named, at least one of the values given.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>What the person asking may read. Nothing else is found, counted or suggested.</summary>
    public IReadOnlyList<Audience> Audiences { get; init; } = [Audience.Everyone];

    /// <summary>The facets to count, among those of the documents, <see cref="SearchFacets.Kind"/> and <see cref="SearchFacets.Language"/>.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    public SearchSort Sort { get; init; } = SearchSort.Relevance;

    /// <summary>The page wanted; the first is 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 20;

    /// <summary>What the answer of the page before told of the documents shown until then, so that none comes twice and none is left out though some changed since.</summary>
    public string? Seen { get; init; }

    /// <summary>Whether the last word is still being typed, so that what it begins is found as well.</summary>
    public bool Typing { get; init; }
}

/// <summary>The facets that every document has without naming them.</summary>
public static class SearchFacets
{
    public const string Kind = "kind";
    public const string Language = "language";
    public const string Source = "source";
}
