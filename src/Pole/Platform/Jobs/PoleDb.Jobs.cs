using Microsoft.EntityFrameworkCore;
using Pole.Platform.Jobs;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<JobRun> JobRuns => Set<JobRun>();
}
