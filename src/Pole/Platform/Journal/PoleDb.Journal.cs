using Microsoft.EntityFrameworkCore;
using Pole.Platform.Journal;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<JournalEntry> Journal => Set<JournalEntry>();
}
