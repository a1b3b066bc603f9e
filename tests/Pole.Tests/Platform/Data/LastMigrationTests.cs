using Microsoft.EntityFrameworkCore;

namespace Pole.Platform.Data;

/// <summary>A start takes a database whose newest migration is this one for one of its own version.</summary>
public sealed class LastMigrationTests
{
    [Fact]
    public void It_is_the_newest_of_both_engines()
    {
        using var sqlite = new SqlitePoleDb(new DbContextOptionsBuilder<SqlitePoleDb>().UseSqlite("Data Source=:memory:").Options);
        using var postgres = new PostgresPoleDb(new DbContextOptionsBuilder<PostgresPoleDb>().UseNpgsql("Host=localhost").Options);

        Assert.Equal(PoleDb.LastMigration, sqlite.Database.GetMigrations().Last());
        Assert.Equal(PoleDb.LastMigration, postgres.Database.GetMigrations().Last());
    }
}
