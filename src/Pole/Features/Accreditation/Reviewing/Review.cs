using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Search;

namespace Pole.Features.Accreditation.Reviewing;

/// <summary>What the team decides of an accreditation, each in one save: the state, the journal, the letter; never for one's own organisation (R10).</summary>
internal sealed class Review(
    PoleDb db, Impartiality impartiality, Schemes schemes, AccreditationLetters letters, Chronicle chronicle, SearchIndexer search, CurrentPerson person, TimeProvider clock)
{
    /// <summary>How long before an accreditation may begin.</summary>
    private const int FarthestBeginningDays = 366;

    private DateOnly Today => Paris.Today(clock);

    public Task<Outcome> TakeUpAsync(Id<Accreditation> id, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.TakenUp, null, a => a.TakeUp(person.Id), null, cancel);

    public Task<Outcome> AskAsync(Id<Accreditation> id, string question, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Asked, question, a => a.AskForMore(), a => letters.AskedAsync(a, question, cancel), cancel);

    public Task<Outcome> RefuseAsync(Id<Accreditation> id, string reason, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Refused, reason, a => a.Refuse(), a => letters.RefusedAsync(a, reason, cancel), cancel);

    public Task<Outcome> GrantAsync(Id<Accreditation> id, Period validity, CancellationToken cancel) => DecideAsync(
        id,
        AccreditationMoves.Granted,
        null,
        a => Fits(a, validity) is { Refused: true } refused ? refused : a.Grant(validity),
        a => letters.GrantedAsync(a, cancel),
        cancel);

    public Task<Outcome> SuspendAsync(Id<Accreditation> id, string reason, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Suspended, reason, a => a.Suspend(Today), a => letters.SuspendedAsync(a, reason, cancel), cancel);

    public Task<Outcome> ResumeAsync(Id<Accreditation> id, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Resumed, null, a => a.Resume(Today), a => letters.ResumedAsync(a, cancel), cancel);

    public Task<Outcome> WithdrawAsync(Id<Accreditation> id, string reason, CancellationToken cancel) =>
        DecideAsync(id, AccreditationMoves.Withdrawn, reason, a => a.Withdraw(Today), a => letters.WithdrawnAsync(a, reason, cancel), cancel);

    /// <summary>The dates follow: not before the application, not longer than the scheme says.</summary>
    private Outcome Fits(Accreditation accreditation, Period validity)
    {
        if (schemes.Find(accreditation.Scheme)?.Sheet is not { } scheme)
        {
            return new Refusal("accreditation.scheme-gone", "Ce référentiel n’est plus publié : l’accréditation ne peut pas être accordée.");
        }

        var submitted = Paris.DayOf(accreditation.SubmittedAt ?? accreditation.CreatedAt);
        if (validity.First < submitted || validity.First > Today.AddDays(FarthestBeginningDays))
        {
            return new Refusal("accreditation.first", "L’accréditation commence au plus tôt le jour du dépôt, le {0:d MMMM yyyy}, et au plus tard dans un an.", submitted) { Field = "Input.First" };
        }

        if (validity.Last < validity.First)
        {
            return new Refusal("accreditation.last", "Le dernier jour vient avant le premier.") { Field = "Input.Last" };
        }

        return validity.Last > scheme.LastFrom(validity.First)
            ? new Refusal("accreditation.too-long", "Ce référentiel vaut {0} mois : le dernier jour est au plus tard le {1:d MMMM yyyy}.", scheme.ValidityMonths, scheme.LastFrom(validity.First)) { Field = "Input.Last" }
            : Outcome.Done;
    }

    private async Task<Outcome> DecideAsync(
        Id<Accreditation> id, string what, string? reason, Func<Accreditation, Outcome> decide, Func<Accreditation, Task>? write, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var accreditation = await db.LockAsync(id, cancel) ?? throw new InvalidOperationException("The page finds the application before it acts.");
        var outcome = await impartiality.MayReviewAsync(accreditation.OrganisationId, cancel) is { Refused: true } own ? own : decide(accreditation);
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
