using Microsoft.EntityFrameworkCore;
using Pole.Platform.Files;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<StoredFile> Files => Set<StoredFile>();
}
