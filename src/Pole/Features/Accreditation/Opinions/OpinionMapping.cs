using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation.Opinions;

internal sealed class OpinionMapping : IEntityTypeConfiguration<Opinion>
{
    public void Configure(EntityTypeBuilder<Opinion> opinion)
    {
        opinion.ToTable("accreditation_opinions");
        opinion.HasKey(o => o.Id);
        opinion.Property(o => o.Expert).HasMaxLength(Opinion.NameLength);
        opinion.Property(o => o.Email).HasMaxLength(Opinion.EmailLength);
        opinion.Property(o => o.Question).HasMaxLength(Opinion.TextLength);
        opinion.Property(o => o.Comment).HasMaxLength(Opinion.TextLength);
        opinion.Property(o => o.TokenHash).HasMaxLength(OneTimeToken.HashLength);
        opinion.Property(o => o.Judgments).HasJson();
        opinion.Property(o => o.Shared).HasJson();
        opinion.HasOne<Accreditation>().WithMany().HasForeignKey(o => o.AccreditationId).OnDelete(DeleteBehavior.Cascade);
        opinion.HasOne<Account>().WithMany().HasForeignKey(o => o.AskedBy).OnDelete(DeleteBehavior.Restrict);
        opinion.HasIndex(o => o.TokenHash).IsUnique();
    }
}
