namespace Pole.Platform.Search;

/// <summary>What was found: how many in all, the hits of the page asked for, and the counts of the facets asked for.</summary>
public sealed record SearchAnswer
{
    public required int Total { get; init; }

    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>
    /// For each facet asked for, its values, the most frequent first. A facet's own filter does not narrow its
    /// counts, so that several values can be chosen; a value chosen is listed even when it counts nothing.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets { get; init; } =
        new Dictionary<string, IReadOnlyList<FacetCount>>(StringComparer.Ordinal);

    /// <summary>When nothing was found: a near query that finds something, ready to be searched; otherwise null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>To be handed to the query for the next page, and to no other; empty when nothing comes after.</summary>
    public string Seen { get; init; } = "";

    public TimeSpan Took { get; init; }
}

/// <summary>One document found, with the words that made it found marked where they stand.</summary>
public sealed record SearchHit
{
    public required string Key { get; init; }

    public required string Kind { get; init; }

    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Url { get; init; }

    public DateOnly? Date { get; init; }

    public required IReadOnlyList<TextRun> MarkedTitle { get; init; }

    /// <summary>The passage that fits best, as plain text; beginnings and ends cut off are shown by an ellipsis.</summary>
    public required IReadOnlyList<TextRun> Excerpt { get; init; }
}

/// <summary>A stretch of plain text, never HTML, marked when it is what was searched for.</summary>
public sealed record TextRun(string Text, bool Marked);

/// <summary>A value of a facet and how many of the documents found have it.</summary>
public sealed record FacetCount(string Value, int Count);

/// <summary>A proposal while typing: a document to go to, or, without an address, words to search for.</summary>
public sealed record SearchSuggestion(string Text, string? Kind = null, string? Url = null);
