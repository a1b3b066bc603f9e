using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation;

/// <summary>The accreditations of a person, in the export of their data.</summary>
internal sealed class MyAccreditationRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "accreditations";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel) => await (
        from accreditation in db.Accreditations.AsNoTracking()
        where accreditation.PersonId == person
        join organisation in db.Organisations on accreditation.OrganisationId equals organisation.Id
        orderby accreditation.CreatedAt
        select (object)new
        {
            Organisation = organisation.Name,
            accreditation.Scheme,
            Status = accreditation.Status.ToString(),
            accreditation.Motivation,
            accreditation.SubmittedAt,
            accreditation.First,
            accreditation.Last,
            accreditation.Code,
        }).ToListAsync(cancel);
}
