using Microsoft.EntityFrameworkCore;

namespace Pole.Platform.Data;

/// <summary>The database on a PostgreSQL server.</summary>
internal sealed class PostgresPoleDb(DbContextOptions<PostgresPoleDb> options) : PoleDb(options);
