using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.Harvesting;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<HarvestRecord> HarvestRecords => Set<HarvestRecord>();
}
