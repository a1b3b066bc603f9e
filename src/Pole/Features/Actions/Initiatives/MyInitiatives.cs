using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Initiatives;

/// <summary>
/// The initiatives that the person's organisations carry or take part in; any other is not found. Whoever takes part reads, and
/// attaches their own actions; whoever carries it changes it.
/// </summary>
internal sealed class MyInitiatives(PoleDb db, CurrentPerson person)
{
    public Task<Initiative?> FindAsync(Id<Initiative> id, CancellationToken cancel) => All().AsNoTracking().WithParts().SingleOrDefaultAsync(i => i.Id == id, cancel);

    public Task<Initiative?> FindCarriedAsync(Id<Initiative> id, CancellationToken cancel) =>
        Carried().AsNoTracking().WithParts().SingleOrDefaultAsync(i => i.Id == id, cancel);

    public Task<bool> CarryAsync(Id<Initiative> id, CancellationToken cancel) => Carried().AnyAsync(i => i.Id == id, cancel);

    public async Task<(IReadOnlyList<InitiativeLine> Lines, int Total)> ListAsync(int page, int size, DateOnly today, CancellationToken cancel)
    {
        var all = All();
        return (await InitiativeLines.ReadAsync(db, all, page, size, today, cancel), await all.CountAsync(cancel));
    }

    /// <summary>The actions of the person's own organisations that may still be attached to it, the newest first.</summary>
    public async Task<IReadOnlyList<FreeAction>> FreeActionsAsync(Initiative initiative, CancellationToken cancel)
    {
        const int Most = 100;
        var (first, last) = (new DateOnly(initiative.FirstYear, 1, 1), new DateOnly(initiative.LastYear, 12, 31));
        return await AttachableTo(initiative)
            .Where(a => a.Status != ActionStatus.Rejected && (a.LastDay == null || (a.LastDay >= first && a.LastDay <= last)))
            .Where(a => !db.InitiativeActions.Any(link => link.ActionId == a.Id))
            .OrderByDescending(a => a.LastDay).ThenByDescending(a => a.Reference)
            .Take(Most)
            .Select(a => new FreeAction(a.Id, a.Reference, a.Title))
            .ToListAsync(cancel);
    }

    /// <summary>The open initiatives that actions of the person's organisation may be attached to; of all their organisations where none is said.</summary>
    public async Task<IReadOnlyList<OpenInitiative>> OpenForAsync(Id<Organisation>? organisation, CancellationToken cancel)
    {
        var places = organisation is { } one ? Places().Where(p => p.OrganisationId == one) : Places();
        return await db.Initiatives
            .Where(i => i.Status == InitiativeStatus.Open && places.Any(p => p.InitiativeId == i.Id))
            .OrderBy(i => i.Title)
            .Select(i => new OpenInitiative(i.Id, i.Title))
            .ToListAsync(cancel);
    }

    /// <summary>The person's own actions whose organisation carries the initiative or takes part in it.</summary>
    public IQueryable<Action> AttachableTo(Initiative initiative)
    {
        var places = Places().Where(p => p.InitiativeId == initiative.Id);
        return db.Actions.AsNoTracking().Where(a => places.Any(p => p.OrganisationId == a.OrganisationId));
    }

    private IQueryable<Initiative> Carried()
    {
        var me = person.Id;
        return db.Initiatives.Where(i => db.OrganisationPeople.Any(p => p.OrganisationId == i.CarrierId && p.AccountId == me));
    }

    private IQueryable<Initiative> All() => Of(db, person.Id);

    /// <summary>The same for somebody who need not be signed in.</summary>
    public static IQueryable<Initiative> Of(PoleDb db, Id<Account> someone)
    {
        var places = PlacesOf(db, someone);
        return db.Initiatives.Where(i => places.Any(p => p.InitiativeId == i.Id));
    }

    private IQueryable<Place> Places() => PlacesOf(db, person.Id);

    /// <summary>The one rule of who has a place where: of somebody's organisations, the one that carries an initiative, and those that take part in it.</summary>
    private static IQueryable<Place> PlacesOf(PoleDb db, Id<Account> someone) =>
        from member in db.OrganisationPeople
        where member.AccountId == someone
        join organisation in db.Organisations on member.OrganisationId equals organisation.Id
        from initiative in db.Initiatives
        where initiative.CarrierId == organisation.Id || initiative.Partners.Any(p => p.Siret == organisation.Siret)
        select new Place { InitiativeId = initiative.Id, OrganisationId = organisation.Id };

    private sealed record Place
    {
        public required Id<Initiative> InitiativeId { get; init; }

        public required Id<Organisation> OrganisationId { get; init; }
    }
}

/// <summary>An action that may be attached.</summary>
internal sealed record FreeAction(Id<Action> Id, string Reference, string Title);

/// <summary>An initiative that an action may be attached to, or is.</summary>
internal sealed record OpenInitiative(Id<Initiative> Id, string Title)
{
    /// <summary>Whether someone means it: by its identity, or by its title however it is cased.</summary>
    public bool IsCalled(string name) => name == Id.ToString() || name.Equals(Title, StringComparison.OrdinalIgnoreCase);
}
