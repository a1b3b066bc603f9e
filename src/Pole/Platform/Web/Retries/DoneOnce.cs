using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Identity;
using Pole.Kernel;

namespace Pole.Platform.Web.Retries;

/// <summary>
/// What was done once under a key that its client made: asked again with the same key, it is told again and not done again.
/// It is saved with what was done, or not at all.
/// </summary>
internal sealed class DoneOnce
{
    public const int KeyLength = 100;

    /// <summary>The longest name of what was asked: <c>POST /api/v1/actions</c>.</summary>
    public const int AskedLength = 120;

    public required Id<Account> AccountId { get; init; }

    public required string Key { get; init; }

    public required string Asked { get; init; }

    /// <summary>SHA-256 of what was sent: the same key with something else is a mistake of the client.</summary>
    public required string SentHash { get; init; }

    /// <summary>What it was done to.</summary>
    public required Guid Subject { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class DoneOnceMapping : IEntityTypeConfiguration<DoneOnce>
{
    public void Configure(EntityTypeBuilder<DoneOnce> done)
    {
        done.ToTable("done_once");
        done.HasKey(d => new { d.AccountId, d.Key });
        done.Property(d => d.Key).HasMaxLength(DoneOnce.KeyLength);
        done.Property(d => d.Asked).HasMaxLength(DoneOnce.AskedLength);
        done.Property(d => d.SentHash).HasMaxLength(OneTimeToken.HashLength);
        done.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
        done.HasIndex(d => d.At);
    }
}
