using Microsoft.EntityFrameworkCore;
using Pole.Platform.Content;
using Pole.Platform.Data;

namespace Pole.Features.Editing.Links;

/// <summary>A link to another site, the texts that hold it, and what it answered; nothing while it was not asked yet.</summary>
internal sealed record OutsideLine(Uri Address, string Url, IReadOnlyList<OutsideUse> Uses, OutsideLink? Known);

/// <summary>The links of all texts to other sites.</summary>
internal sealed class OutsideLinks(PoleDb db, ContentStore content, LinkAsker asker, TimeProvider clock)
{
    /// <summary>Every address once, those that lead nowhere first.</summary>
    public async Task<IReadOnlyList<OutsideLine>> ListAsync(CancellationToken cancel)
    {
        var known = await db.OutsideLinks.AsNoTracking().ToDictionaryAsync(l => l.Url, StringComparer.Ordinal, cancel);
        return
        [
            .. OutsideUses.Of(content.Current.Snapshot)
                .GroupBy(use => use.Url, StringComparer.Ordinal)
                .Select(uses => new OutsideLine(uses.First().Address, uses.Key, [.. uses], known.GetValueOrDefault(uses.Key)))
                .OrderBy(line => line.Known?.FailingSince ?? DateTimeOffset.MaxValue)
                .ThenBy(line => line.Url, StringComparer.Ordinal),
        ];
    }

    /// <summary>Asks one address now and keeps what it answers; nothing when no text holds it.</summary>
    public async Task<OutsideAnswer?> AskAsync(string url, CancellationToken cancel)
    {
        if (OutsideUses.Of(content.Current.Snapshot).FirstOrDefault(use => use.Url == url) is not { } use)
        {
            return null;
        }

        var heard = await asker.AskAsync(use.Address, cancel);
        await KeepAsync(url, heard, cancel);
        return heard.Answer;
    }

    /// <summary>Keeps what an address answered, and saves.</summary>
    public async Task KeepAsync(string url, Heard heard, CancellationToken cancel)
    {
        var link = await db.OutsideLinks.FirstOrDefaultAsync(l => l.Url == url, cancel);
        if (link is null)
        {
            db.OutsideLinks.Add(link = new OutsideLink { Url = url });
        }

        link.Hear(heard, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }
}
