using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Editing.Versions;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Previews;

internal sealed class PreviewLinkMapping : IEntityTypeConfiguration<PreviewLink>
{
    public void Configure(EntityTypeBuilder<PreviewLink> link)
    {
        link.ToTable("preview_links");
        link.HasKey(l => l.Id);
        link.Property(l => l.File).HasMaxLength(ContentVersion.FileLength);
        link.Property(l => l.TokenHash).HasMaxLength(OneTimeToken.HashLength);
        link.HasOne<Account>().WithMany().HasForeignKey(l => l.By).OnDelete(DeleteBehavior.Cascade);
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => l.File);
        link.HasIndex(l => l.ExpiresAt);
    }
}
