using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Pole.Platform.Data;

namespace Pole.Platform.Invariants;

/// <summary>Every row that another refers to is there: asked of each foreign key of the model, in case the engine was told not to look.</summary>
internal sealed class NoDanglingReference(PoleDb db) : IInvariant
{
    public string Rule => "what a row refers to exists";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var keys = db.Model.GetRelationalModel().Tables.SelectMany(table => table.ForeignKeyConstraints);
        foreach (var key in keys.OrderBy(key => key.Name, StringComparer.Ordinal))
        {
            var lost = await LostAsync(key, cancel);
            if (lost > 0)
            {
                yield return $"{lost} of {key.Table.Name} refer by {string.Join(", ", key.Columns.Select(c => c.Name))} to {key.PrincipalTable.Name} that are not there";
            }
        }
    }

    private async Task<int> LostAsync(IForeignKeyConstraint key, CancellationToken cancel)
    {
        var given = string.Join(" AND ", key.Columns.Select(c => $"d.\"{c.Name}\" IS NOT NULL"));
        var same = string.Join(" AND ", key.Columns.Zip(key.PrincipalColumns, (d, p) => $"p.\"{p.Name}\" = d.\"{d.Name}\""));
        var sql = $"""
            SELECT CAST(COUNT(*) AS INTEGER) AS "Value" FROM "{key.Table.Name}" AS d
            WHERE {given} AND NOT EXISTS (SELECT 1 FROM "{key.PrincipalTable.Name}" AS p WHERE {same})
            """;
#pragma warning disable EF1002 // The names are those of the model, not of a person.
        return (await db.Database.SqlQueryRaw<int>(sql).ToListAsync(cancel))[0];
#pragma warning restore EF1002
    }
}
