using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.Contributions;

/// <summary>The sheets that the person proposes; anybody else’s is not found.</summary>
internal sealed class MyContributions(PoleDb db, CurrentPerson person)
{
    public Task<Contribution?> FindAsync(Id<Contribution> id, CancellationToken cancel)
    {
        var me = person.Id;
        return db.Contributions.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.AuthorId == me, cancel);
    }

    public async Task<IReadOnlyList<ContributionLine>> ListAsync(CancellationToken cancel)
    {
        var me = person.Id;
        return await db.Contributions.AsNoTracking().Where(c => c.AuthorId == me).OrderByDescending(c => c.ChangedAt).ThenBy(c => c.Id)
            .Select(c => new ContributionLine(c.Id, c.Title, c.Status, c.ChangedAt, c.SubmittedAt, c.Slug, c.AskedAt != null, c.WithdrawalAskedAt != null, c.IsDemo, ""))
            .ToListAsync(cancel);
    }
}

/// <summary>A proposed sheet in a list.</summary>
internal sealed record ContributionLine(
    Id<Contribution> Id, string Title, ContributionStatus Status, DateTimeOffset ChangedAt, DateTimeOffset? SubmittedAt,
    string? Slug, bool IsAsked, bool IsToWithdraw, bool IsDemo, string Author);

/// <summary>A joined document with the file that it is.</summary>
internal sealed record JoinedFile(Id<ContributionDocument> Id, StoredFile File);

internal static class ContributionReading
{
    /// <summary>Holds the contribution until the transaction ends, and reads it as it stands now.</summary>
    public static async Task<Contribution?> HoldContributionAsync(this PoleDb db, Id<Contribution> id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await db.HoldAsync(id, cancel);
        return await db.Contributions.SingleOrDefaultAsync(c => c.Id == id, cancel);
    }

    public static async Task<IReadOnlyList<JoinedFile>> JoinedFilesAsync(this PoleDb db, Id<Contribution> id, CancellationToken cancel) => await (
        from document in db.ContributionDocuments.AsNoTracking()
        where document.ContributionId == id
        join file in db.Files.AsNoTracking() on document.FileId equals file.Id
        orderby file.StoredAt, file.Name
        select new JoinedFile(document.Id, file)).ToListAsync(cancel);

    /// <summary>What was said of the version sent last, question by question.</summary>
    public static async Task<ILookup<string, string>> CommentsAsync(this PoleDb db, Contribution contribution, CancellationToken cancel) =>
        (await db.FieldComments.AsNoTracking().Where(c => c.ContributionId == contribution.Id && c.Version == contribution.Version)
            .OrderBy(c => c.At).Select(c => new { c.Path, c.Text }).ToListAsync(cancel)).ToLookup(c => c.Path, c => c.Text);
}
