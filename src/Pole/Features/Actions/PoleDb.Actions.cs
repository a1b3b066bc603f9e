using Microsoft.EntityFrameworkCore;
using Action = Pole.Features.Actions.Action;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Action> Actions => Set<Action>();
}
