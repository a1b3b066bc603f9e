using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Platform.Search;

/// <summary>Says what a person may read, and so find. The feature that keeps things for some answers.</summary>
internal interface ISearchReader
{
    /// <summary>What is open today to the person behind the request.</summary>
    Task<IReadOnlyList<Audience>> AudiencesAsync(CancellationToken cancel);

    /// <summary>What is open today to a person who need not be there.</summary>
    Task<IReadOnlyList<Audience>> AudiencesOfAsync(Id<Account> reader, CancellationToken cancel);
}
