using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.FollowUps;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Actions.Invariants;

/// <summary>What is asked about an approved action is what it recommends, sentence by sentence.</summary>
internal sealed class FollowUpsTrue(PoleDb db) : IInvariant
{
    public string Rule => "what is followed up is what approved actions recommend";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var asked = (await db.Recommendations.AsNoTracking().Where(r => r.Position != null).OrderBy(r => r.Position).ToListAsync(cancel)).ToLookup(r => r.ActionId, r => r.Text);
        var approved = db.Actions.AsNoTracking().Where(a => a.Status == ActionStatus.Approved).OrderBy(a => a.Reference)
            .Select(a => new { a.Id, a.Reference, a.Recommendations });
        await foreach (var action in approved.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (!asked[action.Id].SequenceEqual(TakingUp.LinesOf(action.Recommendations)))
            {
                yield return $"{action.Reference} recommends other things than those that are asked about";
            }
        }
    }
}
