using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;

namespace Pole.Features.Accreditation.Applying;

/// <summary>The pieces of an application: taken in, listed, handed out.</summary>
internal sealed class EvidenceShelf(PoleDb db, FileStore files, TimeProvider clock)
{
    /// <summary>The name that a piece is sent under, and where what is wrong with it is said.</summary>
    public static string FieldOf(string code) => $"Piece-{code}";

    public async Task<IReadOnlyList<EvidenceLine>> ListAsync(Id<Accreditation> accreditation, CancellationToken cancel) => await (
        from piece in db.AccreditationPieces.AsNoTracking()
        where piece.AccreditationId == accreditation
        join file in db.Files on piece.FileId equals file.Id
        orderby piece.AddedAt, piece.Id
        select new EvidenceLine(piece.Id, piece.Code, file.Name, file.Length)).ToListAsync(cancel);

    public async Task<StoredFile?> FindAsync(Id<Accreditation> accreditation, Id<EvidencePiece> piece, CancellationToken cancel) => await (
        from one in db.AccreditationPieces
        where one.AccreditationId == accreditation && one.Id == piece
        join file in db.Files on one.FileId equals file.Id
        select file).SingleOrDefaultAsync(cancel);

    public Stream Open(StoredFile file) => files.Open(file);

    /// <summary>
    /// Keeps those of the files sent that can be kept, and saves: what arrived is not asked for twice. The others are
    /// refused, each at its field.
    /// </summary>
    public async Task<Outcome> KeepAsync(Id<Accreditation> accreditation, IFormFileCollection sent, IEnumerable<string> codes, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        foreach (var code in codes)
        {
            foreach (var upload in sent.GetFiles(FieldOf(code)).Where(f => f.FileName.Length > 0))
            {
                var (file, outcome) = await files.KeepAsync(upload, FieldOf(code), cancel);
                refusals.AddRange(outcome.Refusals);
                if (file is not null)
                {
                    Add(accreditation, code, file);
                }
            }
        }

        await db.SaveChangesAsync(cancel);
        return Outcome.From(refusals);
    }

    public void Add(Id<Accreditation> accreditation, string code, StoredFile file) => db.AccreditationPieces.Add(new EvidencePiece
    {
        AccreditationId = accreditation,
        FileId = file.Id,
        Code = code,
        AddedAt = clock.GetUtcNow(),
    });

    /// <summary>A new application takes over the pieces of one that was not granted.</summary>
    public async Task CopyAsync(Id<Accreditation> from, Id<Accreditation> to, CancellationToken cancel)
    {
        foreach (var piece in await db.AccreditationPieces.AsNoTracking().Where(p => p.AccreditationId == from).ToListAsync(cancel))
        {
            db.AccreditationPieces.Add(new EvidencePiece { AccreditationId = to, FileId = piece.FileId, Code = piece.Code, AddedAt = clock.GetUtcNow() });
        }
    }

    /// <summary>Takes a piece out of a draft; what was handed in stays.</summary>
    public Task RemoveAsync(Id<Accreditation> accreditation, Id<EvidencePiece> piece, CancellationToken cancel) => db.AccreditationPieces
        .Where(p => p.AccreditationId == accreditation && p.Id == piece)
        .Where(p => db.Accreditations.Any(a => a.Id == p.AccreditationId && a.Status == AccreditationStatus.Draft))
        .ExecuteDeleteAsync(cancel);
}

/// <summary>A piece for display.</summary>
internal sealed record EvidenceLine(Id<EvidencePiece> Id, string Code, string Name, long Length);
