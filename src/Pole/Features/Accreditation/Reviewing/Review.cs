using Pole.Features.Accreditation.Perimeters;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Search;

namespace Pole.Features.Accreditation.Reviewing;

/// <summary>What the team decides of an accreditation, each in one save: the state, the journal, the letter; never for one's own organisation (R10).</summary>
internal sealed class Review(
    PoleDb db, Impartiality impartiality, GrantRules rules, AccreditationLetters letters, Chronicle chronicle, SearchIndexer search, CurrentPerson person, TimeProvider clock)
{
    private DateOnly Today => Paris.Today(clock);

    public Task<Outcome> TakeUpAsync(Id<Accreditation> id, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.TakenUp, null, a => a.TakeUp(person.Id), null, cancel);

    public Task<Outcome> AskAsync(Id<Accreditation> id, string question, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Asked, question, a => a.AskForMore(), a => letters.AskedAsync(a, question, cancel), cancel);

    public Task<Outcome> RefuseAsync(Id<Accreditation> id, string reason, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Refused, reason, a => a.Refuse(), a => letters.RefusedAsync(a, reason, cancel), cancel);

    public Task<Outcome> GrantAsync(Id<Accreditation> id, Period validity, Perimeter perimeter, CancellationToken cancel) => DecideAsync(
        id,
        AccreditationMoves.Granted,
        null,
        async a => await rules.JudgeAsync(a, validity, perimeter, cancel) is { Refused: true } refused ? refused : a.Grant(validity, perimeter: perimeter),
        a => letters.GrantedAsync(a, cancel),
        cancel);

    public Task<Outcome> JudgeAsync(Id<Accreditation> id, IReadOnlyList<CriterionJudgment> judgments, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Judged, null, a => a.Judge(judgments), null, cancel);

    public Task<Outcome> RefreshAsync(Id<Accreditation> id, DateOnly day, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Refreshed, null, a => a.Refresh(day, Today), null, cancel);

    public Task<Outcome> SuspendAsync(Id<Accreditation> id, string reason, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Suspended, reason, a => a.Suspend(Today), a => letters.SuspendedAsync(a, reason, cancel), cancel);

    public Task<Outcome> ResumeAsync(Id<Accreditation> id, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Resumed, null, a => a.Resume(Today), a => letters.ResumedAsync(a, cancel), cancel);

    public Task<Outcome> WithdrawAsync(Id<Accreditation> id, string reason, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Withdrawn, reason, a => a.Withdraw(Today), a => letters.WithdrawnAsync(a, reason, cancel), cancel);

    private Task<Outcome> DecideAsync(
        Id<Accreditation> id, string what, string? reason, Func<Accreditation, Outcome> decide, Func<Accreditation, Task>? write, CancellationToken cancel) =>
        DecideAsync(id, what, reason, a => Task.FromResult(decide(a)), write, cancel);

    private async Task<Outcome> DecideAsync(
        Id<Accreditation> id, string what, string? reason, Func<Accreditation, Task<Outcome>> decide, Func<Accreditation, Task>? write, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var accreditation = await db.LockAsync(id, cancel) ?? throw new InvalidOperationException("The page finds the application before it acts.");
        var outcome = await impartiality.MayReviewAsync(accreditation.OrganisationId, cancel) is { Refused: true } own ? own : await decide(accreditation);
        if (outcome.Refused)
        {
            return outcome;
        }

        chronicle.Record(accreditation.Id, what, reason);
        if (write is not null)
        {
            await write(accreditation);
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        search.Refresh(DirectoryToFind.SourceName);
        return Outcome.Done;
    }
}
