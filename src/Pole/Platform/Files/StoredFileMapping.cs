using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Identity;

namespace Pole.Platform.Files;

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("files");
        file.HasKey(f => f.Id);
        file.Property(f => f.Hash).HasMaxLength(64);
        file.Property(f => f.Name).HasMaxLength(StoredFile.NameLength);
        file.Property(f => f.MediaType).HasMaxLength(100);
        file.HasOne<Account>().WithMany().HasForeignKey(f => f.By);
        file.HasIndex(f => f.Hash);
    }
}
