using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;

namespace Pole.Features.Resources.Contributions.Yearly;

/// <summary>
/// A year after a sheet was last said to hold, asks its author whether it still does; a month later reminds them once. The
/// letter and its mark are saved together under the lock of the sheet: run twice or killed, nothing is asked twice.
/// </summary>
internal sealed class AskAuthorsToConfirm(PoleDb db, ContributionLetters letters, Chronicle chronicle, TimeProvider clock) : IRecurringJob
{
    /// <summary>How long an author may keep silent, once asked and again once reminded.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(30);

    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var aYearAgo = Paris.Today(clock).AddYears(-1);
        var due = await db.Contributions.AsNoTracking()
            .Where(c => c.Status == ContributionStatus.Published && c.WithdrawalAskedAt == null && c.RemindedAt == null && c.VerifiedOn <= aYearAgo)
            .OrderBy(c => c.VerifiedOn).Select(c => c.Id).ToListAsync(cancel);
        foreach (var id in due)
        {
            await AskAsync(id, aYearAgo, cancel);
        }
    }

    private async Task AskAsync(Id<Contribution> id, DateOnly aYearAgo, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var now = clock.GetUtcNow();
        if (await db.HoldContributionAsync(id, cancel) is not { Status: ContributionStatus.Published, WithdrawalAskedAt: null, RemindedAt: null } contribution
            || !(contribution.VerifiedOn <= aYearAgo))
        {
            return;
        }

        if (contribution.AskedAt is not { } asked)
        {
            contribution.Ask(now);
            chronicle.Record(id, ContributionMoves.Asked);
            await letters.ToAuthorAsync("contribution-yearly", contribution, cancel);
        }
        else if (now - asked >= Patience)
        {
            contribution.Remind(now);
            chronicle.Record(id, ContributionMoves.Reminded);
            await letters.ToAuthorAsync("contribution-reminder", contribution, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
