using Pole.Features.Resources.Contributions.Asking;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Resources.Contributions;

/// <summary>An editor's decisions on a sheet that was sent; nobody decides on their own.</summary>
internal sealed class ContributionReview(
    PoleDb db, Publishing publishing, ContributionLetters letters, CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    /// <summary>Why the reader may not review it; nothing when they may.</summary>
    public Outcome MayReview(Contribution contribution) => contribution.AuthorId == person.Id
        ? new Refusal("contribution.own", "Vous avez écrit cette fiche : une autre personne de l’équipe la relit.")
        : Outcome.Done;

    public Task<Outcome> ReturnAsync(Id<Contribution> id, string comment, IReadOnlyList<(AuthorQuestion Question, string Text)> remarks, CancellationToken cancel) =>
        DecideAsync(id, async contribution =>
        {
            if (comment.Length == 0 && remarks.Count == 0)
            {
                return new Refusal("contribution.comment-missing", "Dites à l’auteur ce qui ne va pas et comment y remédier : d’un mot ici, ou d’une remarque à un champ.") { Field = "Input.Comment" };
            }

            if (contribution.Return(comment, clock.GetUtcNow()) is { Refused: true } refused)
            {
                return refused;
            }

            var said = remarks.Select(remark => new FieldComment
            {
                ContributionId = id,
                Version = contribution.Version,
                Path = remark.Question.Path,
                Text = remark.Text,
                By = person.Id,
                At = clock.GetUtcNow(),
            }).ToList();
            db.FieldComments.AddRange(said);
            chronicle.Record(id, ContributionMoves.Returned, comment.Length > 0 ? comment : null);
            await letters.ToAuthorAsync("contribution-returned", contribution, cancel, said);
            return Outcome.Done;
        }, cancel);

    public Task<Outcome> DeclineAsync(Id<Contribution> id, string comment, CancellationToken cancel) => DecideAsync(id, async contribution =>
    {
        if (comment.Length == 0)
        {
            return new Refusal("contribution.reason-missing", "Dites à l’auteur pourquoi sa fiche n’est pas retenue.") { Field = "Input.Comment" };
        }

        if (contribution.Decline(comment, clock.GetUtcNow()) is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(id, ContributionMoves.Declined, comment);
        await letters.ToAuthorAsync("contribution-declined", contribution, cancel);
        return Outcome.Done;
    }, cancel);

    /// <summary>Puts the sheet on the site and tells its author; a file whose publication was not saved is taken back.</summary>
    public async Task<Outcome> PublishAsync(Id<Contribution> id, string slug, bool replace, CancellationToken cancel)
    {
        string? placed = null;
        try
        {
            var outcome = await DecideAsync(id, async contribution =>
            {
                var name = contribution.Slug ?? slug;
                var isNew = contribution.Slug is null;
                var joined = await db.JoinedFilesAsync(id, cancel);
                if (contribution.Status is ContributionStatus.Submitted && publishing.Place(contribution, name, joined, replace, Paris.Today(clock)) is { Refused: true } unplaced)
                {
                    return unplaced;
                }

                if (contribution.Publish(name, clock.GetUtcNow()) is { Refused: true } refused)
                {
                    return refused;
                }

                placed = isNew ? name : null;
                chronicle.Record(id, ContributionMoves.Published, $"/ressources/{name}");
                await letters.ToAuthorAsync("contribution-published", contribution, cancel, path: $"/ressources/{name}");
                return Outcome.Done;
            }, cancel);
            if (!outcome.Refused)
            {
                publishing.Show();
            }

            return outcome;
        }
        catch when (placed is not null)
        {
            publishing.TakeBack(placed);
            throw;
        }
    }

    /// <summary>Takes the sheet off the site from today on.</summary>
    public async Task<Outcome> UnpublishAsync(Id<Contribution> id, CancellationToken cancel)
    {
        var outcome = await DecideAsync(id, async contribution =>
        {
            if (contribution.Unpublish(clock.GetUtcNow()) is { Refused: true } refused)
            {
                return refused;
            }

            if (publishing.SetLine(contribution, "unpublished", Paris.Today(clock).ToIso()) is { Refused: true } unwritten)
            {
                return unwritten;
            }

            chronicle.Record(id, ContributionMoves.Unpublished);
            await letters.ToAuthorAsync("contribution-unpublished", contribution, cancel);
            return Outcome.Done;
        }, cancel);
        publishing.Show();
        return outcome;
    }

    private async Task<Outcome> DecideAsync(Id<Contribution> id, Func<Contribution, Task<Outcome>> decide, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldContributionAsync(id, cancel) is not { } contribution)
        {
            return new Refusal("contribution.gone", "Cette fiche n’existe plus.");
        }

        if (MayReview(contribution) is { Refused: true } own)
        {
            return own;
        }

        if (await decide(contribution) is { Refused: true } refused)
        {
            return refused;
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }
}
