using Pole.Platform.Identity;

namespace Pole.Features.Resources;

/// <summary>The team reads everything.</summary>
internal sealed class TeamAccess(CurrentPerson person) : IResourceAccess
{
    public Task<bool> MayReadAsync(ResourceAudience audience, CancellationToken cancel) => Task.FromResult(person.IsStaff);
}
