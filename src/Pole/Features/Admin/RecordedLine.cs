using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Admin;

/// <summary>One line of the whole journal, for display.</summary>
internal sealed record RecordedLine(DateTimeOffset At, string Subject, Guid SubjectId, string What, string? By, string? Reason);

internal static class RecordedLines
{
    /// <summary>The journal of all records, newest first.</summary>
    public static async Task<IReadOnlyList<RecordedLine>> ReadJournalAsync(this PoleDb db, int skip, int take, CancellationToken cancel) => await (
        from entry in db.Journal.AsNoTracking()
        join account in db.Users on entry.By equals (Id<Account>?)account.Id into accounts
        from account in accounts.DefaultIfEmpty()
        orderby entry.At descending, entry.Id descending
        select new RecordedLine(entry.At, entry.Subject, entry.SubjectId, entry.What, account == null ? null : account.Name, entry.Reason))
        .Skip(skip)
        .Take(take)
        .ToListAsync(cancel);
}
