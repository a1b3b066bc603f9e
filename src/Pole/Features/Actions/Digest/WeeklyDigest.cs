using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Digest;

/// <summary>When a person was last written to about their week, and whether they wish it.</summary>
internal sealed class WeeklyDigest
{
    public required Id<Account> AccountId { get; init; }

    /// <summary>The Monday that was told.</summary>
    public DateOnly? Told { get; set; }

    public bool IsStopped { get; set; }
}

internal sealed class WeeklyDigestMapping : IEntityTypeConfiguration<WeeklyDigest>
{
    public void Configure(EntityTypeBuilder<WeeklyDigest> digest)
    {
        digest.ToTable("weekly_digests");
        digest.HasKey(d => d.AccountId);
        digest.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
    }
}
