using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Reading;

namespace Pole.Platform.Data.Tables;

/// <summary>
/// What a page asked the database, which it asks again once a table that the question names has changed: the same answer lets the
/// page last. So a change of one record makes fresh the pages that show it, and no feature has to say which those are.
/// </summary>
internal sealed class QueryReading(TableChanges changes, IServiceScopeFactory scopes, AskedQuery query, string answer, long before) : IReading
{
    private readonly IReadOnlyList<string> tables = [.. query.Tables];
    private long since = before;

    public bool StillHolds
    {
        get
        {
            // Before the look: what changes meanwhile is seen the next time.
            var now = changes.Count;
            var then = Interlocked.Read(ref since);
            if (!tables.Any(table => changes.ChangedSince(then, table)))
            {
                return true;
            }

            if (AnswerNow() != answer)
            {
                return false;
            }

            Interlocked.Exchange(ref since, now);
            return true;
        }
    }

    /// <summary>None when the database does not answer: the page is made anew, and says so where such things are said.</summary>
    private string? AnswerNow()
    {
        try
        {
            using var scope = scopes.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
            db.Database.OpenConnection();
            return query.Ask(db.Database.GetDbConnection(), null);
        }
        catch (DbException)
        {
            return null;
        }
    }
}
