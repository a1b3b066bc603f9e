using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Admin;

/// <summary>One line of the whole journal, for display.</summary>
internal sealed record RecordedLine(DateTimeOffset At, string Subject, Guid SubjectId, string What, string? By, string? Reason)
{
    /// <summary>What the record is called, where its kind has names.</summary>
    public string? Name { get; init; }

    /// <summary>Where the team reads the record.</summary>
    public string? Path { get; init; }
}

/// <summary>Reads the journal of all records, newest first, a query for the lines and one for the names of each kind among them.</summary>
internal sealed class RecordedLines(PoleDb db, IEnumerable<IRecordNames> kinds)
{
    public async Task<IReadOnlyList<RecordedLine>> ReadAsync(int skip, int take, CancellationToken cancel)
    {
        var lines = await (
            from entry in db.Journal.AsNoTracking()
            join account in db.Users on entry.By equals (Id<Account>?)account.Id into accounts
            from account in accounts.DefaultIfEmpty()
            orderby entry.At descending, entry.Id descending
            select new RecordedLine(entry.At, entry.Subject, entry.SubjectId, entry.What, account == null ? null : account.Name, entry.Reason))
            .Skip(skip)
            .Take(take)
            .ToListAsync(cancel);
        foreach (var kind in kinds)
        {
            var names = lines.Exists(l => l.Subject == kind.Subject)
                ? await kind.ReadAsync(db, lines.Where(l => l.Subject == kind.Subject).Select(l => l.SubjectId).Distinct(), cancel)
                : new Dictionary<Guid, string>();
            lines = [.. lines.Select(line => line.Subject == kind.Subject && names.TryGetValue(line.SubjectId, out var name)
                ? line with { Name = name, Path = kind.PathOf(line.SubjectId) }
                : line)];
        }

        return lines;
    }
}
