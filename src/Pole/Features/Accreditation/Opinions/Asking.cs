using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Reviewing;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Accreditation.Opinions;

/// <summary>What the team does about opinions: asks for one, takes the request back. Nobody of the organisation is asked (R10).</summary>
internal sealed class Asking(
    PoleDb db, Impartiality impartiality, ILookupNormalizer keys, OpinionLetters letters, Chronicle chronicle, CurrentPerson person, TimeProvider clock)
{
    /// <summary>So that nobody’s mailbox is flooded from one application.</summary>
    private const int Most = 12;

    public async Task<IReadOnlyList<Opinion>> ListAsync(Id<Accreditation> id, CancellationToken cancel) =>
        await db.AccreditationOpinions.AsNoTracking().Where(o => o.AccreditationId == id).OrderBy(o => o.AskedAt).ThenBy(o => o.Id).ToListAsync(cancel);

    public async Task<Outcome> AskAsync(
        Accreditation it, string expert, string email, string question, IReadOnlyList<Id<EvidencePiece>> pieces, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        await db.LockAsync(it.Id, cancel);
        if (await HindranceAsync(it, email, cancel) is { Refused: true } refused)
        {
            return refused;
        }

        var (token, now) = (OneTimeToken.New(), clock.GetUtcNow());
        var known = await db.AccreditationPieces.Where(p => p.AccreditationId == it.Id).Select(p => p.Id).ToListAsync(cancel);
        var opinion = new Opinion
        {
            AccreditationId = it.Id,
            Expert = expert,
            Email = email,
            Question = question,
            Shared = [.. pieces.Where(known.Contains)],
            AskedBy = person.Id,
            AskedAt = now,
            ExpiresAt = now.AddDays(Opinion.LastsDays),
            TokenHash = OneTimeToken.HashOf(token),
        };
        db.AccreditationOpinions.Add(opinion);
        chronicle.Record(it.Id, AccreditationMoves.OpinionAsked);
        await letters.AskedAsync(opinion, it, token, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    public async Task<Outcome> RevokeAsync(Accreditation it, Id<Opinion> id, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await impartiality.MayReviewAsync(it.OrganisationId, cancel) is { Refused: true } own)
        {
            return own;
        }

        var opinion = await db.LockAsync(id, cancel);
        if (opinion is null || opinion.AccreditationId != it.Id)
        {
            throw new InvalidOperationException("The page finds the request before it acts.");
        }

        var outcome = opinion.Revoke(clock.GetUtcNow());
        if (!outcome.Refused)
        {
            chronicle.Record(it.Id, AccreditationMoves.OpinionRevoked);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        return outcome;
    }

    private async Task<Outcome> HindranceAsync(Accreditation it, string email, CancellationToken cancel)
    {
        if (await impartiality.MayReviewAsync(it.OrganisationId, cancel) is { Refused: true } own)
        {
            return own;
        }

        if (it.Status is not (AccreditationStatus.UnderReview or AccreditationStatus.MoreInformation))
        {
            return new Refusal("opinion.not-under-review", "Un avis se demande pendant l’examen du dossier.");
        }

        var key = keys.NormalizeEmail(email);
        if (await db.OrganisationPeople.AnyAsync(p => p.OrganisationId == it.OrganisationId && db.Users.Any(u => u.Id == p.AccountId && u.NormalizedEmail == key), cancel))
        {
            return new Refusal("opinion.own-organisation", "Cette personne appartient à l’organisme qui demande : son avis ne peut pas compter.") { Field = "Input.Email" };
        }

        return await db.AccreditationOpinions.CountAsync(o => o.AccreditationId == it.Id, cancel) >= Most
            ? new Refusal("opinion.many", "Douze avis ont déjà été demandés sur ce dossier.")
            : Outcome.Done;
    }
}
