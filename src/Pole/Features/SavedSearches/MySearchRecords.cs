using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.SavedSearches;

/// <summary>The searches that a person kept, in the export of their data.</summary>
internal sealed class MySearchRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "saved-searches";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel) => await db.SavedSearches.AsNoTracking()
        .Where(s => s.AccountId == person)
        .OrderBy(s => s.SavedAt)
        .Select(s => (object)new { s.Name, s.Path, s.Language, Alert = s.Alert.ToString(), s.SavedAt, s.LookedAt })
        .ToListAsync(cancel);
}
