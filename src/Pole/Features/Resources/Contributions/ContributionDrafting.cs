using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Resources.Contributions;

/// <summary>Starts a sheet and keeps what its author types, complete or not.</summary>
internal sealed class ContributionDrafting(PoleDb db, FileStore files, CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    private const int MostDrafts = 20;
    private const int MostFiles = 12;

    public Task<(Contribution? Contribution, Outcome Outcome)> StartAsync(string title, CancellationToken cancel) =>
        StartAsync(new Answers(new Dictionary<string, Answer> { ["title"] = new() { Text = title } }), cancel);

    /// <summary>Starts a sheet with what is known already, for whoever is signed in.</summary>
    public async Task<(Contribution? Contribution, Outcome Outcome)> StartAsync(Answers answers, CancellationToken cancel)
    {
        var me = person.Id;
        if (await db.Contributions.CountAsync(c => c.AuthorId == me && c.Status == ContributionStatus.Draft, cancel) >= MostDrafts)
        {
            return (null, new Refusal("contribution.many", "Vous avez déjà {0} brouillons : terminez ou supprimez-en un d’abord.", MostDrafts));
        }

        var now = clock.GetUtcNow();
        var contribution = new Contribution { AuthorId = me, CreatedAt = now, ChangedAt = now };
        if (contribution.Write(answers, now) is { Refused: true } refused)
        {
            return (null, refused);
        }

        db.Contributions.Add(contribution);
        chronicle.Record(contribution.Id, ContributionMoves.Started);
        await db.SaveChangesAsync(cancel);
        return (contribution, Outcome.Done);
    }

    /// <summary>Writes one step into the sheet; files that can be kept are kept whatever the rest says.</summary>
    public async Task<Outcome> SaveAsync(Id<Contribution> id, AnswerReader read, IReadOnlyList<IFormFile> uploads, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldContributionAsync(id, cancel) is not { } contribution)
        {
            return new Refusal("contribution.gone", "Cette fiche n’existe plus.");
        }

        var kept = await KeepAsync(contribution, uploads, cancel);
        var written = read.Refusals.Count > 0 ? Outcome.From(read.Refusals) : contribution.Write(contribution.Answers.With(read.Given), clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.From([.. written.Refusals, .. kept.Refusals]);
    }

    public async Task RemoveAsync(Id<Contribution> id, Id<ContributionDocument> document, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldContributionAsync(id, cancel) is { Status.MayBeEdited: true })
        {
            await db.ContributionDocuments.Where(d => d.ContributionId == id && d.Id == document).ExecuteDeleteAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    /// <summary>Throws away a draft that nobody but its author has ever seen.</summary>
    public async Task<Outcome> DiscardAsync(Id<Contribution> id, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldContributionAsync(id, cancel) is not { Status.MayBeDiscarded: true } draft)
        {
            return new Refusal("contribution.sent-before", "Cette fiche a déjà été envoyée : elle ne se supprime plus, elle se retire.");
        }

        db.ContributionDocuments.RemoveRange(await db.ContributionDocuments.Where(d => d.ContributionId == id).ToListAsync(cancel));
        db.Contributions.Remove(draft);
        chronicle.Record(draft.Id, ContributionMoves.Discarded);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    private async Task<Outcome> KeepAsync(Contribution contribution, IReadOnlyList<IFormFile> uploads, CancellationToken cancel)
    {
        var given = uploads.Where(upload => upload.FileName.Length > 0).ToList();
        if (given.Count == 0 || !contribution.Status.MayBeEdited)
        {
            return Outcome.Done;
        }

        if (await db.ContributionDocuments.CountAsync(d => d.ContributionId == contribution.Id, cancel) + given.Count > MostFiles)
        {
            return new Refusal("contribution.files", "Une fiche porte au plus {0} documents.", MostFiles) { Field = "Input.Files" };
        }

        List<Refusal> refusals = [];
        foreach (var upload in given)
        {
            var (file, outcome) = await files.KeepAsync(upload, "Input.Files", cancel);
            refusals.AddRange(outcome.Refusals);
            if (file is not null)
            {
                db.ContributionDocuments.Add(new() { ContributionId = contribution.Id, FileId = file.Id });
            }
        }

        return Outcome.From(refusals);
    }
}
