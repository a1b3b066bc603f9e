using Microsoft.AspNetCore.OutputCaching;

namespace Pole.Platform.Web;

/// <summary>
/// Public pages are kept, compressed, until something that they show changes. A page asks for it with
/// <c>[OutputCache(PolicyName = PublicPages.Policy, Tags = […])]</c>; whoever changes what it shows calls <see cref="ForgetAsync"/>.
/// </summary>
internal sealed class PublicPages(IOutputCacheStore store)
{
    public const string Policy = "public";

    /// <summary>On every public page: the layout shows menus that come from content/.</summary>
    public const string ContentTag = "content";

    public ValueTask ForgetAsync(string tag, CancellationToken cancel) => store.EvictByTagAsync(tag, cancel);
}
