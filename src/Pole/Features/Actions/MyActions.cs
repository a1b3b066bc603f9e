using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions;

/// <summary>The actions of the organisations that the person belongs to; any other is not found.</summary>
internal sealed class MyActions(PoleDb db, MyOrganisations mine, CurrentPerson person)
{
    private static readonly PerModel<Func<PoleDb, Id<Action>, Id<Account>, CancellationToken, Task<bool>>> Included = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Action> id, Id<Account> person, CancellationToken _) => db.Actions
            .Any(a => a.Id == id && db.OrganisationPeople.Any(p => p.OrganisationId == a.OrganisationId && p.AccountId == person))));

    public Task<Action?> FindAsync(Id<Action> id, CancellationToken cancel) => Mine().WithParts().SingleOrDefaultAsync(a => a.Id == id, cancel);

    /// <summary>Whether it is one of them, for someone who reads it next.</summary>
    public Task<bool> IncludeAsync(Id<Action> id, CancellationToken cancel) => Included.On(db)(db, id, person.Id, cancel);

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

    private IQueryable<Action> Mine()
    {
        var me = person.Id;
        return db.Actions.Where(a => db.OrganisationPeople.Any(p => p.OrganisationId == a.OrganisationId && p.AccountId == me));
    }
}

/// <summary>An action in a list.</summary>
internal sealed record ActionLine(
    Id<Action> Id, string Reference, string Title, ActionType? Type, DateOnly? FirstDay, DateOnly? LastDay, string Territory,
    string Organisation, ActionStatus Status, DateTimeOffset? SubmittedAt, bool IsDemo);
