using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Platform.Identity;

/// <summary>A funder's seat names its funder, and no seat of the team does: what a seat may read follows from it.</summary>
internal sealed class SeatsInOrder(PoleDb db) : IInvariant
{
    public string Rule => "a funder's seat names its funder, and no other seat does";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var broken = db.StaffSeats.AsNoTracking().Where(s => (s.Role == StaffRole.Funder) == (s.Funder == null || s.Funder == ""));
        await foreach (var seat in broken.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return $"seat {seat.Id}: {seat.Role}, funder '{seat.Funder}'";
        }
    }
}
