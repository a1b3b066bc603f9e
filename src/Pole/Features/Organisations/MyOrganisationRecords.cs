using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations;

/// <summary>The organisations of a person, in the export of their data.</summary>
internal sealed class MyOrganisationRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "organisations";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel) => await (
        from link in db.OrganisationPeople.AsNoTracking()
        where link.AccountId == person
        join organisation in db.Organisations on link.OrganisationId equals organisation.Id
        orderby link.Since
        select (object)new { organisation.Name, Roles = link.Roles.ToString(), link.Since })
        .ToListAsync(cancel);
}
