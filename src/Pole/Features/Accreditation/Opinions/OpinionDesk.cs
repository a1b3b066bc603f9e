using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Reviewing;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Accreditation.Opinions;

/// <summary>What an expert may do with the link of their letter: read what was shared, open its pieces, give the opinion once.</summary>
internal sealed class OpinionDesk(PoleDb db, EvidenceShelf shelf, OpinionLetters letters, Chronicle chronicle, TimeProvider clock)
{
    /// <summary>The application behind a link that still opens; nothing for any other.</summary>
    public async Task<OpinionCase?> FindAsync(string? token, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        var hash = OneTimeToken.HashOf(token);
        var found = await (
            from opinion in db.AccreditationOpinions.AsNoTracking()
            where opinion.TokenHash == hash
            join accreditation in db.Accreditations.AsNoTracking() on opinion.AccreditationId equals accreditation.Id
            join organisation in db.Organisations on accreditation.OrganisationId equals organisation.Id
            select new { opinion, accreditation, organisation.Name }).SingleOrDefaultAsync(cancel);
        return found is null || !found.opinion.IsOpen(clock.GetUtcNow())
            ? null
            : new(found.opinion, found.accreditation, found.Name, [.. (await shelf.ListAsync(found.accreditation.Id, cancel)).Where(p => found.opinion.Shared.Contains(p.Id))]);
    }

    public async Task<StoredFile?> PieceAsync(OpinionCase asked, Id<EvidencePiece> piece, CancellationToken cancel) =>
        asked.Opinion.Shared.Contains(piece) ? await shelf.FindAsync(asked.Accreditation.Id, piece, cancel) : null;

    public async Task<Outcome> GiveAsync(
        OpinionCase asked, ExpertAdvice advice, string comment, IReadOnlyList<CriterionJudgment> judgments, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var opinion = await db.LockAsync(asked.Opinion.Id, cancel) ?? throw new InvalidOperationException("The page finds the request before it acts.");
        var outcome = opinion.Give(advice, comment, judgments, clock.GetUtcNow());
        if (!outcome.Refused)
        {
            chronicle.Record(asked.Accreditation.Id, AccreditationMoves.OpinionGiven);
            await letters.GivenAsync(opinion, asked.Accreditation, cancel);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        return outcome;
    }
}

/// <summary>What the expert sees: the application without its person, and the pieces that were shared.</summary>
internal sealed record OpinionCase(Opinion Opinion, Accreditation Accreditation, string Organisation, IReadOnlyList<EvidenceLine> Pieces);
