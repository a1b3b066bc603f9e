using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Editing.Versions;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Desks;

internal sealed class OpenDeskMapping : IEntityTypeConfiguration<OpenDesk>
{
    public void Configure(EntityTypeBuilder<OpenDesk> desk)
    {
        desk.ToTable("open_desks");
        desk.HasKey(d => d.Id);
        desk.Property(d => d.File).HasMaxLength(ContentVersion.FileLength);
        desk.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId).OnDelete(DeleteBehavior.Cascade);
        desk.HasIndex(d => new { d.File, d.AccountId }).IsUnique();
    }
}
