using Microsoft.EntityFrameworkCore;
using Pole.Features.Payments;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Payment> Payments => Set<Payment>();
}
