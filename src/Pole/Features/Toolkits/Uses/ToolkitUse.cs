using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Toolkits.Downloads;
using Pole.Kernel;

namespace Pole.Features.Toolkits.Uses;

/// <summary>That a copy, and so its version, served in an action: whoever took it says so.</summary>
internal sealed class ToolkitUse
{
    public const int ReferenceLength = 20;

    public Id<ToolkitUse> Id { get; init; } = Id<ToolkitUse>.New();

    public required Id<ToolkitDownload> DownloadId { get; init; }

    /// <summary>The number of the action, as people say it.</summary>
    public required string Reference { get; init; }

    public required DateTimeOffset SaidAt { get; init; }
}

internal sealed class ToolkitUseMapping : IEntityTypeConfiguration<ToolkitUse>
{
    public void Configure(EntityTypeBuilder<ToolkitUse> use)
    {
        use.ToTable("toolkit_uses");
        use.HasKey(u => u.Id);
        use.Property(u => u.Reference).HasMaxLength(ToolkitUse.ReferenceLength);
        use.HasOne<ToolkitDownload>().WithMany().HasForeignKey(u => u.DownloadId).OnDelete(DeleteBehavior.Cascade);
        use.HasIndex(u => new { u.DownloadId, u.Reference }).IsUnique();
        use.HasIndex(u => u.Reference);
    }
}
