using Microsoft.EntityFrameworkCore;
using Pole.App;

namespace Pole.Doors;

/// <summary>How many rows each table holds.</summary>
internal static class RowCounts
{
    public static Task<Dictionary<string, long>> CountRowsAsync(this PoleApp app) => app.ReadAsync(async db =>
    {
        var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct();
        var sql = string.Join(" UNION ALL ", tables.Select(t => $"SELECT '{t}' AS \"Name\", COUNT(*) AS \"Rows\" FROM \"{t}\""));
        return (await db.Database.SqlQueryRaw<Count>(sql).ToListAsync()).ToDictionary(c => c.Name, c => c.Rows);
    });

    /// <summary>The tables that differ.</summary>
    public static IEnumerable<string> Differences(this Dictionary<string, long> before, Dictionary<string, long> after) =>
        before.Where(c => after[c.Key] != c.Value).Select(c => $"{c.Key} {c.Value} → {after[c.Key]}");

    private sealed record Count(string Name, long Rows);
}
