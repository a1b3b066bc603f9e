using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Resources.Contributions.Yearly;

/// <summary>The author says that the sheet still holds: the file bears the day, and the year begins anew.</summary>
internal sealed class YearlyAnswer(PoleDb db, Publishing publishing, Chronicle chronicle, TimeProvider clock)
{
    public async Task<Outcome> ConfirmAsync(Id<Contribution> id, CancellationToken cancel)
    {
        var outcome = await SaveAsync(id, cancel);
        publishing.Show();
        return outcome;
    }

    private async Task<Outcome> SaveAsync(Id<Contribution> id, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldContributionAsync(id, cancel) is not { } contribution)
        {
            return new Refusal("contribution.gone", "Cette fiche n’existe plus.");
        }

        var today = Paris.Today(clock);
        if (contribution.Confirm(today) is { Refused: true } refused)
        {
            return refused;
        }

        if (publishing.SetLine(contribution, "verified", today.ToIso()) is { Refused: true } unwritten)
        {
            return unwritten;
        }

        chronicle.Record(id, ContributionMoves.Confirmed);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }
}
