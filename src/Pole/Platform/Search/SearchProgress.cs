using System.Runtime.CompilerServices;

namespace Pole.Platform.Search;

/// <summary>How many documents have been read, of how many there were when reading began, and of which source the last one is.</summary>
/// <param name="SourceIsRead">Whether that source has been read to its end.</param>
public sealed record SearchProgress(string Source, int Done, int Total, bool SourceIsRead);

/// <summary>How many documents can be found once all has been read, and the sources that could not be.</summary>
public sealed record RebuiltSearch(int Documents, IReadOnlyList<string> Unread);

/// <summary>A source failed while it was read.</summary>
internal sealed class UnreadSourceException(string source, Exception failure) : Exception($"The search source {source} cannot be read.", failure)
{
    public string SourceName => source;
}

internal static class SearchReading
{
    /// <summary>All that a source says, with its name.</summary>
    /// <exception cref="UnreadSourceException">It failed.</exception>
    public static async IAsyncEnumerable<SearchDocument> ReadAllAsync(this ISearchSource source, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var documents = source.ReadAsync(cancel).GetAsyncEnumerator(cancel);
        while (await HasNextAsync(source, documents, cancel))
        {
            yield return Readership.Told(documents.Current) with { Source = source.Name };
        }
    }

    /// <summary>All that some sources say, telling on the way how far it is: for that they are counted first.</summary>
    /// <exception cref="UnreadSourceException">One of them failed.</exception>
    public static async IAsyncEnumerable<SearchDocument> ReadAllAsync(
        this IReadOnlyCollection<ISearchSource> sources, IProgress<SearchProgress>? progress, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (done, total) = (0, progress is null ? 0 : await CountAsync(sources, cancel));
        progress?.Report(new("", 0, total, SourceIsRead: false));
        foreach (var source in sources)
        {
            await foreach (var document in source.ReadAllAsync(cancel))
            {
                progress?.Report(new(source.Name, ++done, total, SourceIsRead: false));
                yield return document;
            }

            progress?.Report(new(source.Name, done, total, SourceIsRead: true));
        }
    }

    private static async Task<int> CountAsync(IEnumerable<ISearchSource> sources, CancellationToken cancel)
    {
        var count = 0;
        foreach (var source in sources)
        {
            await foreach (var _ in source.ReadAllAsync(cancel))
            {
                count++;
            }
        }

        return count;
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
