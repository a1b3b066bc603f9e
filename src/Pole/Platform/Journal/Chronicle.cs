using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Platform.Journal;

/// <summary>Writes the journal: an entry joins the changes of the unit of work and is saved with them or not at all.</summary>
internal sealed class Chronicle(PoleDb db, CurrentPerson person, TimeProvider clock)
{
    public void Record<T>(Id<T> subject, string what, string? reason = null) => db.Journal.Add(new JournalEntry
    {
        At = clock.GetUtcNow(),
        Subject = typeof(T).Name,
        SubjectId = subject.Value,
        What = what,
        By = person.MaybeId,
        Reason = reason,
    });

    /// <summary>The life of one record, oldest first, with the names of those who acted.</summary>
    public async Task<IReadOnlyList<JournalLine>> ReadAsync<T>(Id<T> subject, CancellationToken cancel) =>
        [.. (await ReadAsync<T>([subject], cancel))[subject]];

    /// <summary>The lives of several records, read at once.</summary>
    public async Task<ILookup<Id<T>, JournalLine>> ReadAsync<T>(IReadOnlyCollection<Id<T>> subjects, CancellationToken cancel)
    {
        var (name, ids) = (typeof(T).Name, subjects.Select(s => s.Value).ToList());
        var lines = await (
            from entry in db.Journal.AsNoTracking()
            where entry.Subject == name && ids.Contains(entry.SubjectId)
            join account in db.Users on entry.By equals (Id<Account>?)account.Id into accounts
            from account in accounts.DefaultIfEmpty()
            orderby entry.At, entry.Id
            select new { entry.SubjectId, Line = new JournalLine(entry.At, entry.What, account == null ? null : account.Name, entry.Reason) })
            .ToListAsync(cancel);
        return lines.ToLookup(l => new Id<T>(l.SubjectId), l => l.Line);
    }
}

/// <summary>One line of a record's journal, for display; a job acts without a name.</summary>
internal sealed record JournalLine(DateTimeOffset At, string What, string? By, string? Reason);
