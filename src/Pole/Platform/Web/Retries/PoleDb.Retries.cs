using Microsoft.EntityFrameworkCore;
using Pole.Platform.Web.Retries;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<DoneOnce> DoneOnce => Set<DoneOnce>();
}
