using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Pole.Platform.Data;

/// <summary>Tells, on either engine, that a save was refused because a unique value is already there.</summary>
internal static class UniqueClash
{
    /// <summary>SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY.</summary>
    private static readonly int[] SqliteCodes = [2067, 1555];

    extension(DbUpdateException fault)
    {
        public bool IsUniqueClash => fault.InnerException switch
        {
            PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
            SqliteException sqlite => SqliteCodes.Contains(sqlite.SqliteExtendedErrorCode),
            _ => false,
        };
    }
}
