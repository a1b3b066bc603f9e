using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Organisations;

/// <summary>Who belongs to an organisation changes one act at a time.</summary>
internal static class Turns
{
    /// <summary>
    /// Locks the organisation, acts, and saves what was done; what is refused is not saved. Of two acts at once, the second
    /// meets what the first has done.
    /// </summary>
    public static async Task<Outcome> InTurnAsync(this PoleDb db, Id<Organisation> organisation, CancellationToken cancel, Func<Task<Outcome>> act)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        await db.LockAsync(organisation, cancel);
        var outcome = await act();
        if (!outcome.Refused)
        {
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        return outcome;
    }
}
