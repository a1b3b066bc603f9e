using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Billing.Letters;

/// <summary>Finds who is written to about the money of an organisation: its billing contacts, or its owners where it has none.</summary>
internal sealed class BillingContacts(PoleDb db)
{
    public async Task<IReadOnlyList<Contact>> ListAsync(Id<Organisation> organisation, CancellationToken cancel)
    {
        var people = await (
            from link in db.OrganisationPeople.AsNoTracking()
            where link.OrganisationId == organisation
            join account in db.Users on link.AccountId equals account.Id
            orderby account.Email
            select new { link.Roles, Contact = new Contact(account.Name, account.Email!, account.Language) })
            .ToListAsync(cancel);
        var billing = people.Where(p => p.Roles.HasFlag(PersonRole.BillingContact)).ToList();
        return [.. (billing.Count > 0 ? billing : people.Where(p => p.Roles.HasFlag(PersonRole.Owner))).Select(p => p.Contact)];
    }
}

/// <summary>A person to write to, in their language.</summary>
internal sealed record Contact(string Name, string Email, string Language);
