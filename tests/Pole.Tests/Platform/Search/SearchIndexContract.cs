namespace Pole.Platform.Search;

/// <summary>What anything that calls itself the site's search index must do; each file beside states one part of it.</summary>
public abstract partial class SearchIndexContract
{
    private static readonly string[] Synergies = ["Synergies entre voisins"];

    protected abstract ISearchIndex Empty(ISynonyms synonyms);

    protected static SearchDocument Document(string key, string title, string body = "", string summary = "") => new()
    {
        Key = key,
        Kind = "resource",
        Language = "fr",
        Title = title,
        Summary = summary,
        Body = body,
        Url = $"/ressources/{key}",
    };

    private ISearchIndex Of(params SearchDocument[] documents)
    {
        var index = Empty(Synonyms.None);
        index.Replace(documents);
        return index;
    }

    private static string[] Keys(ISearchIndex index, string text) => Keys(index, new SearchQuery { Text = text });

    private static string[] Keys(ISearchIndex index, SearchQuery query) => [.. index.Find(query).Hits.Select(h => h.Key)];

    private static string Marked(IEnumerable<TextRun> runs) => string.Concat(runs.Select(r => r.Marked ? $"[{r.Text}]" : r.Text));

    private static SearchDocument With(string key, params (string Facet, string[] Values)[] facets) => Document(key, key) with
    {
        Facets = facets.ToDictionary(f => f.Facet, f => (IReadOnlyList<string>)f.Values, StringComparer.Ordinal),
    };
}
