using Pole.Features.Accreditation.Reviewing;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Actions;

/// <summary>The reviewer's decisions on a submitted action, never one of their own organisation (R10).</summary>
internal sealed class ActionReview(PoleDb db, Impartiality impartiality, ActionLetters letters, Chronicle chronicle, TimeProvider clock)
{
    public Task<Outcome> ApproveAsync(Id<Action> id, CancellationToken cancel) =>
        DecideAsync(id, action => action.Approve(clock.GetUtcNow()), ActionMoves.Approved, "action-approved", cancel);

    public Task<Outcome> ReturnAsync(Id<Action> id, string comment, CancellationToken cancel) =>
        DecideAsync(id, action => action.Return(comment, clock.GetUtcNow()), ActionMoves.Returned, "action-returned", cancel);

    public Task<Outcome> RejectAsync(Id<Action> id, string comment, CancellationToken cancel) =>
        DecideAsync(id, action => action.Reject(comment, clock.GetUtcNow()), ActionMoves.Rejected, "action-rejected", cancel);

    private async Task<Outcome> DecideAsync(
        Id<Action> id, Func<Action, Outcome> decide, string move, string letter, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldActionAsync(id, cancel) is not { } action)
        {
            return new Refusal("action.gone", "Cette action n’existe plus.");
        }

        if (await impartiality.MayReviewAsync(action.OrganisationId, cancel) is { Refused: true } own)
        {
            return own;
        }

        if (decide(action) is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(action.Id, move, action.Comment);
        await letters.PostAsync(letter, action, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }
}
