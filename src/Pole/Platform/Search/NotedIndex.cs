using Pole.Platform.Reading;

namespace Pole.Platform.Search;

/// <summary>Any index, whose answers are noted for the page that is being made of them.</summary>
internal sealed class NotedIndex(ISearchIndex index) : ISearchIndex, IDisposable
{
    public int Count => index.Count;

    public long Version => index.Version;

    public bool IsSound => index.IsSound;

    public SearchAnswer Find(SearchQuery query) => Noted(query, () => index.Find(query), answer => answer with { Took = TimeSpan.Zero });

    public IReadOnlyList<SearchSuggestion> Suggest(string prefix, IReadOnlyList<Audience>? audiences = null, string? language = null, int limit = 8) =>
        Noted((prefix, string.Join(',', audiences ?? []), language, limit), () => index.Suggest(prefix, audiences, language, limit), answer => answer);

    public IReadOnlyList<SearchSuggestion> Alike(string key, SearchQuery among, int limit) =>
        Noted((key, among, limit), () => index.Alike(key, among, limit), answer => answer);

    public void Replace(IEnumerable<SearchDocument> documents) => index.Replace(documents);

    public void Change(IReadOnlyCollection<SearchDocument> put, IReadOnlyCollection<string> removed) => index.Change(put, removed);

    public int Hold(string source, IEnumerable<SearchDocument> documents) => index.Hold(source, documents);

    public void Put(SearchDocument document) => index.Put(document);

    public void Remove(string key) => index.Remove(key);

    public KeptIndex Restore() => index.Restore();

    public void Keep() => index.Keep();

    public void TakeUpSynonyms() => index.TakeUpSynonyms();

    public bool Check() => index.Check();

    public void Dispose() => (index as IDisposable)?.Dispose();

    /// <summary>Answers, and notes the answer without what differs from one time to the next.</summary>
    private static T Noted<T>(object asked, Func<T> ask, Func<T, T> lasting)
        where T : notnull
    {
        var answer = ask();
        Readings.Open?.Note((typeof(T), asked), () => new IndexReading(() => lasting(ask()), lasting(answer)));
        return answer;
    }
}
