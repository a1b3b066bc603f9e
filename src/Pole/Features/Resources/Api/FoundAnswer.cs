namespace Pole.Features.Resources.Api;

/// <summary>What <c>GET /api/v1/resources</c> answers.</summary>
internal sealed record FoundAnswer
{
    public required int Total { get; init; }

    public required double TookMs { get; init; }

    public required int Page { get; init; }

    public required int PageSize { get; init; }

    /// <summary>To be given as <c>vus</c> with the next page, so that nothing comes twice though something changed since; absent when nothing comes after.</summary>
    public string? Seen { get; init; }

    public required IReadOnlyList<FoundItem> Items { get; init; }

    /// <summary>By the parameter that narrows: what it may be given, and how many each value leaves.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FoundFacetValue>> Facets { get; init; }

    /// <summary>When nothing was found: a near search that finds something.</summary>
    public string? Suggestion { get; init; }
}

internal sealed record FoundItem
{
    public required string Slug { get; init; }

    public required ResourceType Type { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Url { get; init; }

    /// <summary>The passage that fits best, as plain text.</summary>
    public required string Snippet { get; init; }

    /// <summary>Where in the snippet the words searched for stand: first character and length.</summary>
    public required IReadOnlyList<int[]> Marks { get; init; }

    public required ResourceAudience Audience { get; init; }

    /// <summary>Whether whoever asks may read it to the end.</summary>
    public required bool Readable { get; init; }

    public DateOnly? Date { get; init; }
}

internal sealed record FoundFacetValue(string Value, string Label, int Count);
