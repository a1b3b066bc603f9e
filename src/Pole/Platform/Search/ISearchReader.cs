namespace Pole.Platform.Search;

/// <summary>Says what the person behind the request may read, and so find. The feature that keeps things for some answers.</summary>
public interface ISearchReader
{
    Task<IReadOnlyList<Audience>> AudiencesAsync(CancellationToken cancel);
}
