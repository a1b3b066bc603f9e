using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Resources;

/// <summary>The team reads everything.</summary>
internal sealed class TeamAccess(CurrentPerson person, PoleDb db) : IResourceAccess
{
    private static readonly IReadOnlyList<StaffRole> Team = [.. Enum.GetValues<StaffRole>().Where(role => role.IsTeam)];

    /// <summary>Whoever is there brought their seats with them; those of others are looked up.</summary>
    public async Task<bool> MayReadAsync(Id<Account> reader, ResourceAudience audience, CancellationToken cancel) => reader == person.MaybeId
        ? person.IsStaff
        : await db.StaffSeats.AnyAsync(seat => seat.AccountId == reader && Team.Contains(seat.Role), cancel);
}
