using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Membership.Invariants;

/// <summary>One organisation never holds two memberships that overlap in time (R2).</summary>
internal sealed class PeriodsApart(PoleDb db) : IInvariant
{
    public string Rule => "no organisation holds two memberships at once (R2)";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var all = await db.Memberships.AsNoTracking().ToListAsync(cancel);
        foreach (var organisation in all.Where(m => m.Held is not null).GroupBy(m => m.OrganisationId))
        {
            var held = organisation.OrderBy(m => m.First).ToList();
            foreach (var (one, next) in held.Zip(held.Skip(1)).Where(pair => pair.First.Held!.Value.Overlaps(pair.Second.Held!.Value)))
            {
                yield return $"organisation {organisation.Key}: {one.Id} ({one.First:yyyy-MM-dd} to {one.Last:yyyy-MM-dd}) and {next.Id} ({next.First:yyyy-MM-dd} to {next.Last:yyyy-MM-dd})";
            }
        }
    }
}
