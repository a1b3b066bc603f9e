using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions;

/// <summary>The actions of the organisations that the person belongs to; any other is not found.</summary>
internal sealed class MyActions(PoleDb db, MyOrganisations mine)
{
    public async Task<Action?> FindAsync(Id<Action> id, CancellationToken cancel)
    {
        var organisation = await db.Actions.Where(a => a.Id == id).Select(a => (Id<Organisation>?)a.OrganisationId).SingleOrDefaultAsync(cancel);
        return organisation is { } owner && await mine.FindAsync(owner, cancel) is not null
            ? await db.Actions.WithParts().SingleAsync(a => a.Id == id, cancel)
            : null;
    }

    public async Task<(IReadOnlyList<ActionLine> Lines, IReadOnlyDictionary<ActionStatus, int> Counts)> ListAsync(
        ActionStatus? status, int page, int size, CancellationToken cancel)
    {
        var organisations = (await mine.ListAsync(cancel)).Select(o => o.Id).ToList();
        var all = db.Actions.AsNoTracking().Where(a => organisations.Contains(a.OrganisationId));
        var counts = await all.GroupBy(a => a.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var lines = await (
            from action in status is { } asked ? all.Where(a => a.Status == asked) : all
            join organisation in db.Organisations on action.OrganisationId equals organisation.Id
            orderby action.CreatedAt descending, action.Reference descending
            select new ActionLine(
                action.Id, action.Reference, action.Title, action.Type, action.FirstDay, action.LastDay, action.Territory,
                organisation.Name, action.Status, action.SubmittedAt, action.IsDemo))
            .Skip((int)Math.Min((page - 1L) * size, int.MaxValue))
            .Take(size)
            .ToListAsync(cancel);
        return (lines, counts);
    }
}

/// <summary>An action in a list.</summary>
internal sealed record ActionLine(
    Id<Action> Id, string Reference, string Title, ActionType? Type, DateOnly? FirstDay, DateOnly? LastDay, string Territory,
    string Organisation, ActionStatus Status, DateTimeOffset? SubmittedAt, bool IsDemo);
