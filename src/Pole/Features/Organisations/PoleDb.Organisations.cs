using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<OrganisationPerson> OrganisationPeople => Set<OrganisationPerson>();
}
