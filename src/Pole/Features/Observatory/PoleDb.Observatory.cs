using Microsoft.EntityFrameworkCore;
using Pole.Features.Observatory.Reports.Frozen;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<FrozenReport> FrozenReports => Set<FrozenReport>();
}
