using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;

namespace Pole.Platform.Invariants;

/// <summary>SQLite's own look at its pages and indexes. A PostgreSQL server watches over its own.</summary>
internal sealed class SoundDatabase(PoleDb db) : IInvariant
{
    public string Rule => "the pages and indexes of the database file are whole";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
        {
            yield break;
        }

        var said = await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync(cancel);
        foreach (var line in said.Where(line => line != "ok"))
        {
            yield return line;
        }
    }
}
