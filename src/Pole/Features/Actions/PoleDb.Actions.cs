using Microsoft.EntityFrameworkCore;
using Action = Pole.Features.Actions.Action;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Action> Actions => Set<Action>();

    public DbSet<Features.Actions.ActionVersion> ActionVersions => Set<Features.Actions.ActionVersion>();
}
