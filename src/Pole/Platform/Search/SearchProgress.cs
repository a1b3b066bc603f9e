namespace Pole.Platform.Search;

/// <summary>How many documents of a source have been read so far.</summary>
public sealed record SearchProgress(string Source, int Documents);

/// <summary>How many documents can be found once all has been read, and the sources that could not be.</summary>
public sealed record RebuiltSearch(int Documents, IReadOnlyList<string> Unread);

internal static class SearchReading
{
    private const int ToldEvery = 1_000;

    /// <summary>All that a source says, the last of each key, telling on the way how far it is.</summary>
    public static async Task<IReadOnlyCollection<SearchDocument>> ReadAllAsync(
        this ISearchSource source, IProgress<SearchProgress>? progress, CancellationToken cancel)
    {
        var documents = new Dictionary<string, SearchDocument>(StringComparer.Ordinal);
        var told = -1;
        await foreach (var document in source.ReadAsync(cancel))
        {
            documents[document.Key] = Readership.Told(document);
            if (documents.Count % ToldEvery is 0 && documents.Count != told)
            {
                progress?.Report(new(source.Name, told = documents.Count));
            }
        }

        if (documents.Count != told)
        {
            progress?.Report(new(source.Name, documents.Count));
        }

        return documents.Values;
    }
}
