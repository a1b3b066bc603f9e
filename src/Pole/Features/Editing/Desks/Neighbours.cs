using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Desks;

/// <summary>Somebody else who has the same page open.</summary>
internal sealed record Neighbour(string Name, DateTimeOffset Since, DateTimeOffset SeenAt);

/// <summary>Knows who has which page open: whoever opens it is noted, whoever saves it has left.</summary>
internal sealed class Neighbours(PoleDb db, CurrentPerson person, TimeProvider clock)
{
    /// <summary>Notes that the person has the page open, and answers who else has.</summary>
    public async Task<IReadOnlyList<Neighbour>> SitDownAsync(string file, CancellationToken cancel)
    {
        var (me, now) = (person.Id, clock.GetUtcNow());
        if (await db.OpenDesks.FirstOrDefaultAsync(d => d.File == file && d.AccountId == me, cancel) is { } desk)
        {
            desk.See(now);
        }
        else
        {
            db.OpenDesks.Add(new() { File = file, AccountId = me, Since = now, SeenAt = now });
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException fault) when (fault.IsUniqueClash)
        {
            // Two windows of one person opened it at once: one note is enough.
            db.ChangeTracker.Clear();
        }

        return await OthersAsync(file, cancel);
    }

    public async Task<IReadOnlyList<Neighbour>> OthersAsync(string file, CancellationToken cancel)
    {
        var (me, after) = (person.Id, clock.GetUtcNow() - OpenDesk.Lasts);
        return await (
            from desk in db.OpenDesks.AsNoTracking()
            where desk.File == file && desk.AccountId != me && desk.SeenAt > after
            join account in db.Users on desk.AccountId equals account.Id
            orderby desk.Since
            select new Neighbour(account.Name, desk.Since, desk.SeenAt)).ToListAsync(cancel);
    }

    /// <summary>Who has each page open now, for the list of pages.</summary>
    public async Task<ILookup<string, string>> EverywhereAsync(CancellationToken cancel)
    {
        var (me, after) = (person.Id, clock.GetUtcNow() - OpenDesk.Lasts);
        var open = await (
            from desk in db.OpenDesks.AsNoTracking()
            where desk.AccountId != me && desk.SeenAt > after
            join account in db.Users on desk.AccountId equals account.Id
            orderby desk.Since
            select new { desk.File, account.Name }).ToListAsync(cancel);
        return open.ToLookup(desk => desk.File, desk => desk.Name, StringComparer.Ordinal);
    }

    /// <summary>The person has finished with the page.</summary>
    public async Task LeaveAsync(string file, CancellationToken cancel)
    {
        var me = person.Id;
        await db.OpenDesks.Where(d => d.File == file && d.AccountId == me).ExecuteDeleteAsync(cancel);
    }
}
