using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions;

/// <summary>The actions that a person wrote, in the export of their data.</summary>
internal sealed class MyActionRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "actions";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel) => await db.Actions.AsNoTracking()
        .Where(a => a.AuthorId == person)
        .OrderBy(a => a.CreatedAt)
        .Select(a => (object)new { a.Reference, a.Title, Status = a.Status.ToString(), a.CreatedAt, a.SubmittedAt })
        .ToListAsync(cancel);
}
