using Microsoft.EntityFrameworkCore;
using Pole.Features.Membership.Dues;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Features.Membership.Membership> Memberships => Set<Features.Membership.Membership>();

    public DbSet<DuesYear> DuesYears => Set<DuesYear>();

    public DbSet<DuesAmount> DuesAmounts => Set<DuesAmount>();
}
