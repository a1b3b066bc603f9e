using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Billing.Letters;

/// <summary>Finds who is written to about an organisation: those with the role asked for, or its owners where it has none.</summary>
internal sealed class Correspondents(PoleDb db)
{
    public async Task<IReadOnlyList<Correspondent>> ListAsync(Id<Organisation> organisation, PersonRole role, CancellationToken cancel)
    {
        var people = await (
            from link in db.OrganisationPeople.AsNoTracking()
            where link.OrganisationId == organisation
            join account in db.Users on link.AccountId equals account.Id
            orderby account.Email
            select new { link.Roles, Found = new Correspondent(account.Name, account.Email!, account.Language) })
            .ToListAsync(cancel);
        var asked = people.Where(p => p.Roles.HasFlag(role)).ToList();
        return [.. (asked.Count > 0 ? asked : people.Where(p => p.Roles.HasFlag(PersonRole.Owner))).Select(p => p.Found)];
    }
}

/// <summary>A person to write to, in their language.</summary>
internal sealed record Correspondent(string Name, string Email, string Language);
