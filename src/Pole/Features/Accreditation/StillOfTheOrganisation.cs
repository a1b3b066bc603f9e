using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;

namespace Pole.Features.Accreditation;

/// <summary>An accreditation is a person's in the name of an organisation: it has no effect once they have left it, from that moment on.</summary>
internal static class StillOfTheOrganisation
{
    /// <summary>The accreditations whose person still belongs to the organisation.</summary>
    public static IQueryable<Accreditation> AccreditationsOfPeople(this PoleDb db) => db.Accreditations.AsNoTracking()
        .Where(a => db.OrganisationPeople.Any(p => p.OrganisationId == a.OrganisationId && p.AccountId == a.PersonId));
}
