using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Features.Organisations.Invitations;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<OrganisationPerson> OrganisationPeople => Set<OrganisationPerson>();

    public DbSet<Invitation> Invitations => Set<Invitation>();
}
