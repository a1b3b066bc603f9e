using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Reviewing;
using Pole.Features.Actions.FollowUps;
using Pole.Features.Actions.Reviewing;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Actions;

/// <summary>The reviewers' word on a submitted action, never one of their own organisation (R10); one is enough unless its plan asks for two.</summary>
internal sealed class ActionReview(
    PoleDb db, Impartiality impartiality, ActionLetters letters, CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    /// <summary>Gives a verdict; answers what was decided, or nothing while another opinion is awaited.</summary>
    public async Task<(Verdict? Decided, Outcome Outcome)> GiveAsync(
        Id<Action> id, Verdict verdict, string comment, IReadOnlyList<(string Field, string Words)> remarks, IReadOnlyList<int> confirmed, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldActionAsync(id, cancel) is not { } action)
        {
            return (null, new Refusal("action.gone", "Cette action n’existe plus."));
        }

        var opinions = await db.Opinions.Where(o => o.ActionId == id && o.Version == action.Version).OrderBy(o => o.At).ToListAsync(cancel);
        if (await HindranceAsync(action, opinions, cancel) is { Refused: true } hindered)
        {
            return (null, hindered);
        }

        if (confirmed.Count > 0 && !(action.Plan.IsInDepth && verdict == Verdict.Approve && confirmed.All(place => action.Results.Exists(r => r.Position == place))))
        {
            return (null, new Refusal("review.nothing-to-confirm", "Seule l’approbation d’une action auditée à fond confirme des valeurs, et seulement celles qu’elle porte."));
        }

        var said = Say(action, verdict, comment, remarks, confirmed);
        if (verdict != Verdict.Approve && said.Comment.Length == 0)
        {
            return (null, new Refusal("action.comment-missing", "Dites à l’auteur ce qui ne va pas et comment y remédier.") { Field = "Input.Comment" });
        }

        db.Opinions.Add(said);
        var decided = Verdicts.Settle(action.Plan, [.. opinions.Select(o => o.Verdict), verdict]);
        if (decided is { } final)
        {
            if (await ApplyAsync(action, final, [.. opinions, said], cancel) is { Refused: true } refused)
            {
                return (null, refused);
            }
        }
        else
        {
            chronicle.Record(action.Id, ActionMoves.OpinionGiven);
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return (decided, Outcome.Done);
    }

    /// <summary>Opens an action again after its decision: its author corrects it, and until then it counts nowhere.</summary>
    public async Task<Outcome> ReopenAsync(Id<Action> id, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldActionAsync(id, cancel) is not { } action)
        {
            return new Refusal("action.gone", "Cette action n’existe plus.");
        }

        foreach (var outcome in new[] { await impartiality.MayReviewAsync(action.OrganisationId, cancel), await db.IsOpenAsync(action, cancel), action.Reopen(reason, clock.GetUtcNow()) })
        {
            if (outcome.Refused)
            {
                return outcome;
            }
        }

        chronicle.Record(action.Id, ActionMoves.Reopened, action.Comment);
        await letters.PostAsync("action-reopened", action, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    private async Task<Outcome> HindranceAsync(Action action, List<Opinion> opinions, CancellationToken cancel)
    {
        if (await impartiality.MayReviewAsync(action.OrganisationId, cancel) is { Refused: true } own)
        {
            return own;
        }

        if (action.AuthorId == person.Id)
        {
            return new Refusal("review.own-action", "Vous avez écrit cette action : une autre personne la relit.");
        }

        if (action.Status is not ActionStatus.Submitted)
        {
            return Action.TooLate;
        }

        return opinions.Exists(o => o.By == person.Id)
            ? new Refusal("review.opinion-given", "Vous avez donné votre avis sur cette version : une autre personne donne le sien.")
            : await db.IsOpenAsync(action, cancel);
    }

    private Opinion Say(
        Action action, Verdict verdict, string comment, IReadOnlyList<(string Field, string Words)> remarks, IReadOnlyList<int> confirmed)
    {
        if (verdict == Verdict.Return)
        {
            db.FieldRemarks.AddRange(remarks.Select((remark, position) => new FieldRemark
            {
                ActionId = action.Id,
                Version = action.Version,
                Position = position,
                Field = remark.Field,
                Words = remark.Words,
            }));
        }

        return new Opinion
        {
            ActionId = action.Id,
            Version = action.Version,
            By = person.Id,
            Verdict = verdict,
            Comment = comment.Length == 0 && verdict == Verdict.Return ? string.Join('\n', remarks.Select(r => r.Words)) : comment,
            At = clock.GetUtcNow(),
            Confirmed = string.Join(',', confirmed.Distinct().Order()),
        };
    }

    private async Task<Outcome> ApplyAsync(Action action, Verdict verdict, IReadOnlyList<Opinion> opinions, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var comment = string.Join("\n\n", opinions.Where(o => o.Verdict == verdict && o.Comment.Length > 0).Select(o => o.Comment));
        var (outcome, move, letter) = verdict switch
        {
            Verdict.Approve => (action.Approve(now), ActionMoves.Approved, "action-approved"),
            Verdict.Return => (action.Return(Shortened(comment), now), ActionMoves.Returned, "action-returned"),
            Verdict.Reject => (action.Reject(Shortened(comment), now), ActionMoves.Rejected, "action-rejected"),
        };
        if (!outcome.Refused)
        {
            if (verdict == Verdict.Approve)
            {
                await db.TakeUpAsync(action, cancel);
            }

            chronicle.Record(action.Id, move, action.Comment);
            Confirm(action, verdict, opinions);
            await letters.PostAsync(letter, action, cancel);
        }

        return outcome;
    }

    /// <summary>What all who approve an audit in depth confirm is audited from now on, and the journal says what.</summary>
    private void Confirm(Action action, Verdict verdict, IReadOnlyList<Opinion> opinions)
    {
        if (verdict != Verdict.Approve || !action.Plan.IsInDepth)
        {
            return;
        }

        var places = Opinion.ConfirmedByAll(opinions).ToHashSet();
        var audited = action.Results.Where(result => places.Contains(result.Position)).ToList();
        audited.ForEach(result => result.AuditedVersion = action.Version);
        if (audited.Count > 0)
        {
            chronicle.Record(action.Id, ActionMoves.Audited, string.Join(", ", audited.Select(result => result.Label)));
        }
    }

    private static string Shortened(string comment) => comment.Length <= Action.TextLength ? comment : comment[..Action.TextLength];
}
