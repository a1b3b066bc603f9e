using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations;

/// <summary>
/// The organisations that the signed-in person belongs to: the object-level check of the member and intermediary areas.
/// What is not found here is answered with 404, whoever else it belongs to.
/// </summary>
internal sealed class MyOrganisations(PoleDb db, CurrentPerson person)
{
    public Task<IReadOnlyList<MyOrganisation>> ListAsync(CancellationToken cancel) => ListOfAsync(person.Id, cancel);

    /// <summary>The organisations of somebody who need not be signed in, for what is done without them.</summary>
    public async Task<IReadOnlyList<MyOrganisation>> ListOfAsync(Id<Account> account, CancellationToken cancel) => await (
        from link in db.OrganisationPeople
        where link.AccountId == account
        join organisation in db.Organisations on link.OrganisationId equals organisation.Id
        orderby organisation.Name
        select new MyOrganisation(organisation.Id, organisation.Name, organisation.Kind, link.Roles))
        .ToListAsync(cancel);

    /// <summary>The organisation, if the person belongs to it; with a role asked for, if the person holds it (an owner holds all).</summary>
    public async Task<Organisation?> FindAsync(Id<Organisation> id, CancellationToken cancel, PersonRole role = PersonRole.Employee)
    {
        var me = person.Id;
        var roles = await db.OrganisationPeople
            .Where(p => p.OrganisationId == id && p.AccountId == me)
            .Select(p => (PersonRole?)p.Roles)
            .FirstOrDefaultAsync(cancel);
        return roles is { } held && (role == PersonRole.Employee || (held & (role | PersonRole.Owner)) != 0)
            ? await db.Organisations.FindAsync([id], cancel)
            : null;
    }

    /// <summary>The organisation a page speaks of when its address names none: the only one, or the first by name.</summary>
    public async Task<Organisation?> DefaultAsync(CancellationToken cancel) =>
        await ListAsync(cancel) is [var first, ..] ? await db.Organisations.FindAsync([first.Id], cancel) : null;
}

/// <summary>One of the person's organisations, for lists and choices.</summary>
internal sealed record MyOrganisation(Id<Organisation> Id, string Name, OrganisationKind Kind, PersonRole Roles);
