using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Versions;

internal sealed class ContentVersionMapping : IEntityTypeConfiguration<ContentVersion>
{
    public void Configure(EntityTypeBuilder<ContentVersion> version)
    {
        version.ToTable("content_versions");
        version.HasKey(v => v.Id);
        version.Property(v => v.File).HasMaxLength(ContentVersion.FileLength);
        version.HasOne<Account>().WithMany().HasForeignKey(v => v.By);

        // Two saves at once of one file: the second is refused, whichever process it came from.
        version.HasIndex(v => new { v.File, v.Number }).IsUnique();
    }
}
