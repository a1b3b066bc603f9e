using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Initiatives;

/// <summary>Reads initiatives with all their parts, each line at its place.</summary>
internal static class InitiativeReading
{
    public static IQueryable<Initiative> WithParts(this IQueryable<Initiative> initiatives) => initiatives
        .Include(i => i.Objectives.OrderBy(o => o.Position))
        .Include(i => i.Partners.OrderBy(p => p.Position))
        .Include(i => i.Fundings.OrderBy(f => f.Position))
        .AsSplitQuery();

    /// <summary>Holds the initiative until the transaction ends, and reads it whole as it stands now.</summary>
    public static async Task<Initiative?> HoldInitiativeAsync(this PoleDb db, Id<Initiative> id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await db.HoldAsync(id, cancel);
        return await db.Initiatives.WithParts().SingleOrDefaultAsync(i => i.Id == id, cancel);
    }
}
