using Microsoft.EntityFrameworkCore;
using Pole.Platform.Search.Unanswered;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<UnansweredSearch> UnansweredSearches => Set<UnansweredSearch>();
}
