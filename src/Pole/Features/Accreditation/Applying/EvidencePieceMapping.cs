using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Files;

namespace Pole.Features.Accreditation.Applying;

internal sealed class EvidencePieceMapping : IEntityTypeConfiguration<EvidencePiece>
{
    public void Configure(EntityTypeBuilder<EvidencePiece> piece)
    {
        piece.ToTable("accreditation_pieces");
        piece.HasKey(p => p.Id);
        piece.Property(p => p.Code).HasMaxLength(EvidencePiece.CodeLength);
        piece.HasOne<Accreditation>().WithMany().HasForeignKey(p => p.AccreditationId).OnDelete(DeleteBehavior.Cascade);
        piece.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
