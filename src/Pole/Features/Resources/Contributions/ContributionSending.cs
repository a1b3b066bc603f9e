using Pole.Features.Resources.Importing.Drafting;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Resources.Contributions;

/// <summary>Hands a sheet over to the editors: whole, read as the site would read it, its licence accepted, its version kept.</summary>
internal sealed class ContributionSending(PoleDb db, SheetReader reader, ContentStore content, ContributionLetters letters, Chronicle chronicle, TimeProvider clock)
{
    public async Task<Outcome> SendAsync(Id<Contribution> id, bool licence, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldContributionAsync(id, cancel) is not { } contribution)
        {
            return new Refusal("contribution.gone", "Cette fiche n’existe plus.");
        }

        var (answers, now) = (contribution.Answers, clock.GetUtcNow());
        var slug = contribution.Slug ?? DraftSlug.Of(contribution.Title, content.Current);
        var reasons = contribution.Status.MayBeEdited ? reader.Read(answers, Paris.DayOf(now), slug).Hindrances.Select(h => h.Reason).ToList() : [];
        if (!licence)
        {
            reasons.Add(new("contribution.licence", "Acceptez la licence pour envoyer la fiche.") { Field = "Input.Licence" });
        }

        if (reasons.Count > 0)
        {
            return Outcome.From(reasons);
        }

        if (contribution.Submit(now) is { Refused: true } refused)
        {
            return refused;
        }

        var terms = answers.TextOf("source.licence")!;
        db.ContributionVersions.Add(new()
        {
            ContributionId = id,
            Number = contribution.Version,
            At = now,
            Json = contribution.Json,
            Documents = string.Join('\n', (await db.JoinedFilesAsync(id, cancel)).Select(joined => joined.File.Name)),
            Licence = terms,
        });
        chronicle.Record(id, ContributionMoves.Submitted, terms);
        await letters.ToAuthorAsync("contribution-submitted", contribution, cancel);
        await letters.ToEditorsAsync("contribution-waiting", contribution, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    /// <summary>The author takes it back, or asks to have it taken off the site.</summary>
    public async Task<Outcome> WithdrawAsync(Id<Contribution> id, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldContributionAsync(id, cancel) is not { } contribution)
        {
            return new Refusal("contribution.gone", "Cette fiche n’existe plus.");
        }

        var onSite = contribution.IsOnSite;
        if (contribution.Withdraw(reason, clock.GetUtcNow()) is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(id, onSite ? ContributionMoves.WithdrawalAsked : ContributionMoves.Withdrawn, reason.Length > 0 ? reason : null);
        if (onSite)
        {
            await letters.ToEditorsAsync("contribution-withdrawal", contribution, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    /// <summary>Opens a published sheet again; the site shows it as it is until the new version is published.</summary>
    public async Task<Outcome> ReopenAsync(Id<Contribution> id, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldContributionAsync(id, cancel) is not { } contribution)
        {
            return new Refusal("contribution.gone", "Cette fiche n’existe plus.");
        }

        if (contribution.Reopen() is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(id, ContributionMoves.Reopened);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }
}
