namespace Pole.Platform.Search;

/// <summary>A feature's documents for the search; register as many as there are. Resolved in a scope of its own for each reading.</summary>
public interface ISearchSource
{
    /// <summary>The name by which the feature asks for a new reading: <c>resources</c>.</summary>
    string Name { get; }

    IAsyncEnumerable<SearchDocument> ReadAsync(CancellationToken cancel);
}
