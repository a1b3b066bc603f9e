using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.FollowUps;

/// <summary>What is said of one recommendation; nothing while it is not answered.</summary>
internal sealed record Said(RecommendationState? State, string Comment);

/// <summary>Takes down what became of the recommendations of an action at one term, late or not, and corrects it; the action itself does not change.</summary>
internal sealed class FollowUpDesk(PoleDb db, CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    /// <param name="id">The action, which the page has found to be the reader's.</param>
    /// <param name="term">Which term is answered.</param>
    /// <param name="said">By recommendation, as the page named them.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<Outcome> AnswerAsync(Id<Action> id, FollowUpTerm term, IReadOnlyDictionary<Id<Recommendation>, Said> said, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (MayBeAnswered(await db.HoldActionAsync(id, cancel), term) is { Refused: true } early)
        {
            return early;
        }

        var current = await db.Recommendations.Where(r => r.ActionId == id && r.Position != null).Select(r => r.Id).ToListAsync(cancel);
        if (Refusals(said, current) is { Refused: true } refused)
        {
            return refused;
        }

        var before = await db.RecommendationAnswers.Where(a => current.Contains(a.RecommendationId) && a.ReplacedAt == null).ToListAsync(cancel);
        var (given, corrected) = (0, 0);
        foreach (var (recommendation, (state, comment)) in said)
        {
            var holding = before.Find(a => a.RecommendationId == recommendation && a.Term == term);
            var isDone = before.Exists(a => a.RecommendationId == recommendation && a.Term < term && a.State.Settles);
            if (state is not { } now || (holding is null && isDone) || (holding?.State == now && holding.Comment == comment))
            {
                continue;
            }

            holding?.Replace(clock.GetUtcNow());
            db.RecommendationAnswers.Add(new() { RecommendationId = recommendation, Term = term, State = now, Comment = comment, At = clock.GetUtcNow(), By = person.Id });
            (given, corrected) = holding is null ? (given + 1, corrected) : (given, corrected + 1);
        }

        Note(id, ActionMoves.FollowedUp, term, given);
        Note(id, ActionMoves.FollowUpCorrected, term, corrected);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    private Outcome MayBeAnswered(Action? action, FollowUpTerm term) => action switch
    {
        not { Status: ActionStatus.Approved, LastDay: not null } => new Refusal("follow-up.not-approved", "Cette action n’est pas approuvée : son suivi reprend, avec ses réponses, quand elle l’est."),
        { LastDay: { } last } when term.DueAfter(last) > Paris.Today(clock) => new Refusal("follow-up.early", "Ce suivi n’est pas encore ouvert : revenez à sa date."),
        _ => Outcome.Done,
    };

    /// <summary>An answer is to the sentence that was on the page: where the action says others since, it is not taken.</summary>
    private static Outcome Refusals(IReadOnlyDictionary<Id<Recommendation>, Said> said, List<Id<Recommendation>> current) => said.Keys.Any(id => !current.Contains(id))
        ? new Refusal("follow-up.changed", "Les conseils de cette action ont changé entre-temps : relisez-les, puis répondez.")
        : Outcome.From([.. said.Where(one => one.Value is { State: null, Comment.Length: > 0 }).Select(one =>
            new Refusal("follow-up.state-missing", "Dites aussi ce que ce conseil est devenu.") { Field = AnswerModel.FieldOf(one.Key) })]);

    private void Note(Id<Action> id, string move, FollowUpTerm term, int count)
    {
        if (count > 0)
        {
            chronicle.Record(id, move, $"{term.Months} mois : {count}");
        }
    }
}
