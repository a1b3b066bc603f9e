using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Accreditation.Applying;

/// <summary>What the signed-in person does with their own applications; what is not theirs is not found.</summary>
internal sealed class MyApplications(
    PoleDb db, Schemes schemes, EvidenceShelf shelf, Chronicle chronicle, AccreditationLetters letters, CurrentPerson person, TimeProvider clock)
{
    public async Task<Accreditation?> FindAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        var me = person.Id;
        return await db.Accreditations.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.PersonId == me, cancel);
    }

    public async Task<IReadOnlyList<MyAccreditation>> ListAsync(CancellationToken cancel)
    {
        var me = person.Id;
        return await (
            from accreditation in db.Accreditations.AsNoTracking()
            where accreditation.PersonId == me
            join organisation in db.Organisations on accreditation.OrganisationId equals organisation.Id
            orderby accreditation.CreatedAt descending
            select new MyAccreditation(accreditation, organisation.Name)).ToListAsync(cancel);
    }

    /// <summary>Opens a draft, unless one is open already or the accreditation is held for long still.</summary>
    public async Task<(Accreditation? Draft, Outcome Outcome)> StartAsync(
        Id<Organisation> organisation, string scheme, string motivation, Id<Accreditation>? from, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        await db.LockAsync(organisation, cancel);
        var me = person.Id;
        var before = await db.Accreditations.AsNoTracking()
            .Where(a => a.PersonId == me && a.OrganisationId == organisation && a.Scheme == scheme)
            .ToListAsync(cancel);
        if (Obstacle(before) is { } refusal)
        {
            return (null, refusal);
        }

        var draft = new Accreditation
        {
            PersonId = me,
            OrganisationId = organisation,
            Scheme = scheme,
            CreatedAt = clock.GetUtcNow(),
        };
        draft.Describe(motivation);
        db.Accreditations.Add(draft);
        chronicle.Record(draft.Id, AccreditationMoves.Started);
        if (before.Find(a => a.Id == from) is { } model)
        {
            await shelf.CopyAsync(model.Id, draft.Id, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return (draft, Outcome.Done);
    }

    public Task<Outcome> SaveAsync(Id<Accreditation> id, string motivation, CancellationToken cancel) => ActAsync(
        id, cancel, draft => Task.FromResult(draft.Describe(motivation)));

    /// <summary>Hands the application in; every piece that the scheme asks for must be there.</summary>
    public Task<Outcome> SubmitAsync(Id<Accreditation> id, string motivation, CancellationToken cancel) => ActAsync(id, cancel, async draft =>
    {
        if (draft.Describe(motivation) is { Refused: true } late)
        {
            return late;
        }

        var pieces = await shelf.ListAsync(id, cancel);
        var missing = (schemes.Find(draft.Scheme)?.Sheet.Evidence ?? [])
            .Where(asked => pieces.All(p => p.Code != asked.Code))
            .Select(asked => new Refusal("accreditation.piece-missing", "Il manque cette pièce : « {0} ».", asked.Title) { Field = EvidenceShelf.FieldOf(asked.Code) })
            .ToList();
        if (missing is not [])
        {
            return Outcome.From(missing);
        }

        if (draft.Submit(clock.GetUtcNow()) is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(draft.Id, AccreditationMoves.Submitted);
        await letters.SubmittedAsync(draft, cancel);
        return Outcome.Done;
    });

    public Task<Outcome> AnswerAsync(Id<Accreditation> id, string answer, CancellationToken cancel) => ActAsync(id, cancel, asked =>
    {
        var outcome = asked.Answer();
        if (!outcome.Refused)
        {
            chronicle.Record(asked.Id, AccreditationMoves.Answered, answer);
        }

        return Task.FromResult(outcome);
    });

    /// <summary>Throws a draft away, with what was attached to it.</summary>
    public Task DiscardAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        var me = person.Id;
        return db.Accreditations.Where(a => a.Id == id && a.PersonId == me && a.Status == AccreditationStatus.Draft).ExecuteDeleteAsync(cancel);
    }

    private Refusal? Obstacle(List<Accreditation> before)
    {
        var today = Paris.Today(clock);
        if (before.Exists(a => a.Status.IsOpen))
        {
            return new("accreditation.open", "Vous avez déjà un dossier en cours sur ce référentiel pour cet organisme : reprenez-le depuis l’accueil de l’espace des relais.") { Field = "Input.Scheme" };
        }

        return before.Find(a => !a.MayBeRenewed(today)) is { } held
            ? new("accreditation.held", "Vous détenez déjà cette accréditation pour cet organisme, jusqu’au {0:d MMMM yyyy}. Le renouvellement s’ouvre {1} jours avant.", held.Last!, Accreditation.RenewalDays) { Field = "Input.Scheme" }
            : null;
    }

    private async Task<Outcome> ActAsync(Id<Accreditation> id, CancellationToken cancel, Func<Accreditation, Task<Outcome>> act)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var accreditation = await db.LockAsync(id, cancel);
        if (accreditation is null || accreditation.PersonId != person.Id)
        {
            throw new InvalidOperationException("The page finds the application before it acts.");
        }

        var outcome = await act(accreditation);
        if (!outcome.Refused)
        {
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        return outcome;
    }
}

/// <summary>One of the person's accreditations, with the name of the organisation that it is for.</summary>
internal sealed record MyAccreditation(Accreditation Accreditation, string Organisation);
