using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Search;

namespace Pole.Features.Resources;

/// <summary>What a person may read to the end; first of all the one behind the request.</summary>
internal sealed class ResourceReader(IEnumerable<IResourceAccess> rights, CurrentPerson person) : ISearchReader
{
    private readonly Dictionary<ResourceAudience, bool> _known = [];

    public async Task<bool> MayReadAsync(ResourceAudience audience, CancellationToken cancel)
    {
        if (!_known.TryGetValue(audience, out var may))
        {
            _known[audience] = may = await MayReadAsync(person.MaybeId, audience, cancel);
        }

        return may;
    }

    public Task<IReadOnlyList<Audience>> AudiencesAsync(CancellationToken cancel) => OpenAsync(audience => MayReadAsync(audience, cancel));

    public Task<IReadOnlyList<Audience>> AudiencesOfAsync(Id<Account> reader, CancellationToken cancel) =>
        OpenAsync(audience => MayReadAsync(reader, audience, cancel));

    private static async Task<IReadOnlyList<Audience>> OpenAsync(Func<ResourceAudience, Task<bool>> mayRead)
    {
        var open = new List<Audience>();
        foreach (var audience in Enum.GetValues<ResourceAudience>())
        {
            if (await mayRead(audience))
            {
                open.Add(audience.ForSearch);
            }
        }

        return open;
    }

    private async Task<bool> MayReadAsync(Id<Account>? reader, ResourceAudience audience, CancellationToken cancel)
    {
        var may = audience is ResourceAudience.Everyone;
        if (reader is { } someone)
        {
            foreach (var right in rights)
            {
                may = may || await right.MayReadAsync(someone, audience, cancel);
            }
        }

        return may;
    }
}
