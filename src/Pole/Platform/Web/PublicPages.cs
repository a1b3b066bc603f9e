using System.Collections.Concurrent;
using Microsoft.AspNetCore.OutputCaching;

namespace Pole.Platform.Web;

/// <summary>
/// Public pages are kept, compressed, until something that they show changes. A page asks for it with
/// <c>[OutputCache(PolicyName = PublicPages.Policy, Tags = […])]</c>; whoever changes what it shows calls <see cref="ForgetAsync"/>.
/// </summary>
internal sealed class PublicPages(IOutputCacheStore store)
{
    public const string Policy = "public";

    /// <summary>For pages that show what the search finds: kept until the index changes, too.</summary>
    public const string SearchPolicy = "search";

    /// <summary>On every public page: the layout shows menus that come from content/.</summary>
    public const string ContentTag = "content";

    private readonly ConcurrentDictionary<string, long> forgotten = new(StringComparer.Ordinal);
    private long changes;

    /// <summary>How many changes there have been: what a page that is being written compares with when it is done.</summary>
    public long Changes => Interlocked.Read(ref changes);

    public ValueTask ForgetAsync(string tag, CancellationToken cancel)
    {
        forgotten[tag] = Interlocked.Increment(ref changes);
        return store.EvictByTagAsync(tag, cancel);
    }

    /// <summary>Whether something under one of the tags changed since: a page that was begun before is already stale.</summary>
    public bool ChangedSince(long then, IEnumerable<string> tags) => tags.Any(tag => forgotten.GetValueOrDefault(tag) > then);
}
