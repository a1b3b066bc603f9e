using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Resources;

/// <summary>
/// Says who may read what is not open to all. Resources know neither members nor accreditations: the features that do
/// implement this, and one yes is enough.
/// </summary>
internal interface IResourceAccess
{
    /// <summary>Whether a person may read today, to the end, what is kept for an audience.</summary>
    Task<bool> MayReadAsync(Id<Account> reader, ResourceAudience audience, CancellationToken cancel);
}
