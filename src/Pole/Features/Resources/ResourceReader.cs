using Pole.Platform.Search;

namespace Pole.Features.Resources;

/// <summary>What the person behind the request may read to the end.</summary>
internal sealed class ResourceReader(IEnumerable<IResourceAccess> rights) : ISearchReader
{
    private readonly Dictionary<ResourceAudience, bool> _known = new() { [ResourceAudience.Everyone] = true };

    public async Task<bool> MayReadAsync(ResourceAudience audience, CancellationToken cancel)
    {
        if (!_known.TryGetValue(audience, out var may))
        {
            foreach (var right in rights)
            {
                may = may || await right.MayReadAsync(audience, cancel);
            }

            _known[audience] = may;
        }

        return may;
    }

    /// <summary>The audiences that the search may open.</summary>
    public async Task<IReadOnlyList<Audience>> AudiencesAsync(CancellationToken cancel)
    {
        var open = new List<Audience>();
        foreach (var audience in Enum.GetValues<ResourceAudience>())
        {
            if (await MayReadAsync(audience, cancel))
            {
                open.Add(audience.ForSearch);
            }
        }

        return open;
    }
}
