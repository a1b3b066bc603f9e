using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Organisations;

/// <summary>The people of an organisation and their roles. One owner always remains, whoever acts at the same moment.</summary>
internal sealed class Team(PoleDb db, Chronicle chronicle)
{
    private static readonly Refusal LastOwner = new(
        "person.last-owner",
        "Un organisme garde toujours un responsable. Donnez d’abord ce rôle à une autre personne.");

    public async Task<IReadOnlyList<TeamMember>> ListAsync(Id<Organisation> organisation, CancellationToken cancel) => await (
        from link in db.OrganisationPeople.AsNoTracking()
        where link.OrganisationId == organisation
        join account in db.Users on link.AccountId equals account.Id
        orderby account.Name
        select new TeamMember(account.Id, account.Name, account.Email!, link.Roles, link.Since))
        .ToListAsync(cancel);

    public Task<Outcome> GiveAsync(Id<Organisation> organisation, TeamMember member, PersonRole roles, CancellationToken cancel) =>
        ChangeAsync(organisation, member, roles, link =>
        {
            link.Roles = roles;
            chronicle.Record(organisation, "organisation.roles-given", $"{member.Name} : {Words(roles)}");
        }, cancel);

    public Task<Outcome> RemoveAsync(Id<Organisation> organisation, TeamMember member, CancellationToken cancel) =>
        ChangeAsync(organisation, member, PersonRole.Employee, link =>
        {
            db.OrganisationPeople.Remove(link);
            chronicle.Record(organisation, "organisation.person-removed", member.Name);
        }, cancel);

    /// <summary>Of two owners who leave at once, one stays.</summary>
    private Task<Outcome> ChangeAsync(
        Id<Organisation> organisation, TeamMember member, PersonRole roles, Action<OrganisationPerson> change, CancellationToken cancel) =>
        db.InTurnAsync(organisation, cancel, async () =>
        {
            var links = await db.OrganisationPeople.Where(p => p.OrganisationId == organisation).ToListAsync(cancel);
            var othersOwn = links.Exists(p => p.AccountId != member.Id && p.Roles.HasFlag(PersonRole.Owner));
            if (!roles.HasFlag(PersonRole.Owner) && !othersOwn)
            {
                return LastOwner;
            }

            if (links.Find(p => p.AccountId == member.Id) is { } link)
            {
                change(link);
            }

            return Outcome.Done;
        });

    /// <summary>Roles as the journal says them.</summary>
    public static string Words(PersonRole roles) =>
        string.Join(", ", roles.Each.DefaultIfEmpty(PersonRole.Employee).Select(role => role.Label));
}

/// <summary>One person of an organisation, for lists.</summary>
internal sealed record TeamMember(Id<Account> Id, string Name, string Email, PersonRole Roles, DateTimeOffset Since);
