using System.Collections.Concurrent;

namespace Pole.Platform.Web.Keeping;

/// <summary>
/// The public pages in memory, within a bound: when it is passed, those that nobody asked for since the last look go first
/// (a clock with a second chance).
/// </summary>
internal sealed class KeptPages(Editions editions, TimeProvider clock)
{
    /// <summary>Pages say which day it is: none is older than this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<PageKey, KeptPage> pages = [];
    private readonly ConcurrentQueue<KeptPage> hand = [];
    private readonly Lock turn = new();
    private long bytes;

    public long Most { get; init; } = 64 * 1024 * 1024;

    public long Bytes => Interlocked.Read(ref bytes);

    public KeptPage? Find(PageKey key)
    {
        if (!pages.TryGetValue(key, out var page))
        {
            return null;
        }

        if ((!page.IsFile && clock.GetUtcNow() - page.Made >= Longest) || !page.StillHolds(editions))
        {
            Remove(page);
            return null;
        }

        page.IsUsed = true;
        return page;
    }

    /// <summary>Keeps a page, unless it is too large, or something that it was made of has changed since.</summary>
    public void Keep(KeptPage page)
    {
        if (page.Bytes > Most / 8 || !page.StillHolds(editions))
        {
            return;
        }

        lock (turn)
        {
            if (pages.TryGetValue(page.Key, out var older))
            {
                Remove(older);
            }

            pages[page.Key] = page;
            hand.Enqueue(page);
            Interlocked.Add(ref bytes, page.Bytes);
            MakeRoom();
        }
    }

    private void Remove(KeptPage page)
    {
        if (pages.TryRemove(new(page.Key, page)))
        {
            Interlocked.Add(ref bytes, -page.Bytes);
        }
    }

    private void MakeRoom()
    {
        // Forgotten pages still stand in the queue: they are passed over, and never more of them than pages fit.
        while ((Bytes > Most || hand.Count > 2 * (pages.Count + 512)) && hand.TryDequeue(out var page))
        {
            if (!pages.TryGetValue(page.Key, out var kept) || kept != page)
            {
                continue;
            }

            if (page.IsUsed || Bytes <= Most)
            {
                page.IsUsed = false;
                hand.Enqueue(page);
            }
            else
            {
                Remove(page);
            }
        }
    }
}
