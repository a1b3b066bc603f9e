namespace Pole.Platform.Search.Changes;

/// <summary>One of the documents found that appeared or changed, and when.</summary>
internal sealed record ChangedDocument(SearchHit Hit, bool IsNew, DateTimeOffset At);

/// <summary>The documents that appeared or changed lately, searched as all documents are: same words, same rights.</summary>
internal sealed class ChangedDocuments(InProcessIndex index, IReadOnlyDictionary<string, NotedDocument> noted) : IDisposable
{
    private const int Most = 500;

    public bool IsEmpty => noted.Count == 0;

    /// <summary>What a search finds among those that changed after a moment, the latest first.</summary>
    public IReadOnlyList<ChangedDocument> Find(SearchQuery query, DateTimeOffset after) =>
    [
        .. index.Find(query with { Facets = [], Page = 1, PageSize = Most }).Hits
            .Select(hit => (Hit: hit, Noted: noted[hit.Key]))
            .Where(one => one.Noted.ChangedAt > after)
            .Select(one => new ChangedDocument(one.Hit, one.Noted.AppearedAt > after, one.Noted.ChangedAt!.Value))
            .OrderByDescending(one => one.At).ThenBy(one => one.Hit.Key, StringComparer.Ordinal),
    ];

    public void Dispose() => index.Dispose();
}
