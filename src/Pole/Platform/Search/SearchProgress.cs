using System.Runtime.CompilerServices;

namespace Pole.Platform.Search;

/// <summary>How many documents of a source have been read so far.</summary>
public sealed record SearchProgress(string Source, int Documents);

/// <summary>How many documents can be found once all has been read, and the sources that could not be.</summary>
public sealed record RebuiltSearch(int Documents, IReadOnlyList<string> Unread);

/// <summary>A source failed while it was read.</summary>
internal sealed class UnreadSourceException(string source, Exception failure) : Exception($"The search source {source} cannot be read.", failure)
{
    public string SourceName => source;
}

internal static class SearchReading
{
    private const int ToldEvery = 1_000;

    /// <summary>All that a source says, with its name, telling on the way how far it is.</summary>
    /// <exception cref="UnreadSourceException">It failed.</exception>
    public static async IAsyncEnumerable<SearchDocument> ReadAllAsync(
        this ISearchSource source, IProgress<SearchProgress>? progress, [EnumeratorCancellation] CancellationToken cancel)
    {
        var count = 0;
        await using var documents = source.ReadAsync(cancel).GetAsyncEnumerator(cancel);
        while (await HasNextAsync(source, documents, cancel))
        {
            if (++count % ToldEvery is 0)
            {
                progress?.Report(new(source.Name, count));
            }

            yield return Readership.Told(documents.Current) with { Source = source.Name };
        }

        if (count % ToldEvery is not 0 || count is 0)
        {
            progress?.Report(new(source.Name, count));
        }
    }

    private static async Task<bool> HasNextAsync(ISearchSource source, IAsyncEnumerator<SearchDocument> documents, CancellationToken cancel)
    {
        try
        {
            return await documents.MoveNextAsync();
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            throw new UnreadSourceException(source.Name, failure);
        }
    }
}
