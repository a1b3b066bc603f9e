using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Organisations;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits.Downloads;

internal sealed class ToolkitDownloadMapping : IEntityTypeConfiguration<ToolkitDownload>
{
    public void Configure(EntityTypeBuilder<ToolkitDownload> download)
    {
        download.ToTable("toolkit_downloads");
        download.HasKey(d => d.Id);
        download.Property(d => d.Toolkit).HasMaxLength(ToolkitDownload.ToolkitLength);
        download.Property(d => d.Version).HasMaxLength(ToolkitDownload.VersionLength);
        download.Property(d => d.File).HasMaxLength(ToolkitDownload.FileLength);
        download.Property(d => d.Hash).HasMaxLength(64);
        download.Property(d => d.Purpose).HasMaxLength(ToolkitDownload.PurposeLength);
        download.Property(d => d.Licence).HasMaxLength(ToolkitDownload.LicenceLength);
        download.Property(d => d.Firm).HasMaxLength(ToolkitDownload.FirmLength);
        download.Property(d => d.Mark).HasMaxLength(ToolkitDownload.MarkLength);
        download.Property(d => d.ToldOf).HasMaxLength(ToolkitDownload.VersionLength);
        download.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId).OnDelete(DeleteBehavior.Restrict);
        download.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        download.HasIndex(d => d.Mark).IsUnique();
        download.HasIndex(d => new { d.AccountId, d.At });
        download.HasIndex(d => new { d.Toolkit, d.Version });
        download.HasIndex(d => d.At);
        download.HasIndex(d => d.Hash);
    }
}
