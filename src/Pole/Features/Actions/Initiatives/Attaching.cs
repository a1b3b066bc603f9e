using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Initiatives;

/// <summary>
/// Attaches actions to initiatives: people attach actions of their own organisation, where it carries the initiative or takes part
/// in it; they and the carrier detach them.
/// </summary>
internal sealed class Attaching(PoleDb db, MyInitiatives mine, MyActions actions, Chronicle chronicle, TimeProvider clock)
{
    private static readonly Refusal Elsewhere = new("initiative.elsewhere", "Cette action est déjà rattachée à une autre démarche : détachez-la d’abord.");

    private static readonly PerModel<Func<PoleDb, Id<Action>, CancellationToken, Task<OpenInitiative?>>> AttachedTo = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Action> action, CancellationToken _) => (
            from link in db.InitiativeActions
            where link.ActionId == action
            join initiative in db.Initiatives on link.InitiativeId equals initiative.Id
            select new OpenInitiative(initiative.Id, initiative.Title)).SingleOrDefault()));

    /// <summary>The initiative of an action; nothing where it has none.</summary>
    public Task<OpenInitiative?> InitiativeOfAsync(Id<Action> action, CancellationToken cancel) => AttachedTo.On(db)(db, action, cancel);

    /// <returns>What came of it; nothing where the person may not know of the action or of the initiative.</returns>
    public async Task<Outcome?> AttachAsync(Id<Initiative> id, Id<Action> action, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        await db.HoldAsync(id, cancel);
        if (await mine.FindAsync(id, cancel) is not { } initiative
            || await mine.AttachableTo(initiative).Where(a => a.Id == action).Select(a => a.Reference).SingleOrDefaultAsync(cancel) is not { } reference)
        {
            return null;
        }

        if (initiative.MayBeChanged() is { Refused: true } closed)
        {
            return closed;
        }

        if (await db.InitiativeActions.AsNoTracking().SingleOrDefaultAsync(link => link.ActionId == action, cancel) is { } before)
        {
            return before.InitiativeId == id ? Outcome.Done : Elsewhere;
        }

        db.InitiativeActions.Add(new() { ActionId = action, InitiativeId = id, At = clock.GetUtcNow() });
        chronicle.Record(id, InitiativeMoves.Attached, reference);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException clash) when (clash.IsUniqueClash)
        {
            db.ChangeTracker.Clear();
            return Elsewhere;
        }

        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    public async Task<Outcome?> DetachAsync(Id<Initiative> id, Id<Action> action, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        await db.HoldAsync(id, cancel);
        if (await mine.FindAsync(id, cancel) is not { } initiative
            || await db.InitiativeActions.SingleOrDefaultAsync(link => link.ActionId == action && link.InitiativeId == id, cancel) is not { } link
            || !(await mine.CarryAsync(id, cancel) || await actions.IncludeAsync(action, cancel)))
        {
            return null;
        }

        if (initiative.MayBeChanged() is { Refused: true } closed)
        {
            return closed;
        }

        db.InitiativeActions.Remove(link);
        chronicle.Record(id, InitiativeMoves.Detached, await db.Actions.Where(a => a.Id == action).Select(a => a.Reference).SingleAsync(cancel));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }
}
