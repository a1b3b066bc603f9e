using System.Collections.Concurrent;

namespace Pole.Platform.Web.Keeping;

/// <summary>
/// Remembers what changed since when. Whoever changes what a public page shows calls <see cref="ForgetAsync"/> after the commit;
/// the pages kept under that tag are gone when it returns, and one begun before is not kept.
/// </summary>
internal sealed class PublicPages(KeptPages kept)
{
    /// <summary>On every public page: the layout shows menus that come from content/.</summary>
    public const string ContentTag = "content";

    private readonly ConcurrentDictionary<string, long> forgotten = new(StringComparer.Ordinal);
    private long changes;

    /// <summary>How many changes there have been: what a page that is being written compares with when it is done.</summary>
    public long Changes => Interlocked.Read(ref changes);

    public ValueTask ForgetAsync(string tag, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        forgotten[tag] = Interlocked.Increment(ref changes);
        kept.Forget(tag);
        return ValueTask.CompletedTask;
    }

    /// <summary>Whether something under one of the tags changed since: a page that was begun before is already stale.</summary>
    public bool ChangedSince(long then, IReadOnlyList<string> tags)
    {
        foreach (var tag in tags)
        {
            if (forgotten.TryGetValue(tag, out var when) && when > then)
            {
                return true;
            }
        }

        return false;
    }
}
