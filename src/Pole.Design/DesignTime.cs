using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Pole.Platform.Data;

namespace Pole.Design;

/// <summary>Makes the context that dotnet-ef reads the SQLite model from.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqlitePoleDb>
{
    public SqlitePoleDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePoleDb>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Makes the context that dotnet-ef reads the PostgreSQL model from; it never connects.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresPoleDb>
{
    public PostgresPoleDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresPoleDb>().UseNpgsql("Host=localhost").Options);
}
