using Pole.Platform.Search;

namespace Pole.Features.SavedSearches;

/// <summary>Documents that a test puts where the site finds them.</summary>
internal sealed class Shelf : ISearchSource
{
    private readonly Dictionary<string, SearchDocument> documents = new(StringComparer.Ordinal);

    public string Name => "shelf";

    public void Put(string name, string title, string body = "", string language = "fr", Audience audience = Audience.Everyone) =>
        documents[$"page/{name}.{language}"] = new()
        {
            Key = $"page/{name}.{language}",
            Kind = "page",
            Language = language,
            Title = title,
            Body = body,
            Url = $"{(language == "en" ? "/en" : "")}/{name}",
            Audience = audience,
        };

    public async IAsyncEnumerable<SearchDocument> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        foreach (var document in documents.Values.ToList())
        {
            yield return document;
        }
    }
}
