using Microsoft.EntityFrameworkCore;

namespace Pole.Platform.Data;

/// <summary>The database in one SQLite file: write-ahead log, every commit flushed to the disk.</summary>
internal sealed class SqlitePoleDb(DbContextOptions<SqlitePoleDb> options) : PoleDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);

        // SQLite has no type for instants: they are kept as ticks in UTC, which compare and sort.
        conventions.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
    }
}
