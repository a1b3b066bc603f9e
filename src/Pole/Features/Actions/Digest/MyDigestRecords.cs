using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Digest;

/// <summary>Whether a person receives the weekly letter and when it last left, in the export of their data.</summary>
internal sealed class MyDigestRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "weekly-digest";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel) => await db.WeeklyDigests.AsNoTracking()
        .Where(d => d.AccountId == person)
        .Select(d => (object)new { d.Told, d.IsStopped })
        .ToListAsync(cancel);
}
