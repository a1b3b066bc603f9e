using Microsoft.EntityFrameworkCore;
using Pole.Features.SavedSearches;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();
}
