using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;

namespace Pole.Platform.Identity.Tokens;

/// <summary>The key that a person gives to a program so that it acts in their name, within its scopes and until it expires. Only its hash is kept.</summary>
internal sealed class ApiToken
{
    public const int NameLength = 80;

    /// <summary>How many a person may hold at once.</summary>
    public const int Most = 20;

    public Id<ApiToken> Id { get; init; } = Id<ApiToken>.New();

    public required Id<Account> AccountId { get; init; }

    /// <summary>What the person calls it: the program that uses it.</summary>
    public required string Name { get; init; }

    public required string TokenHash { get; init; }

    /// <summary>The last signs of the token, by which its owner recognises it.</summary>
    public required string Ending { get; init; }

    public required TokenScope Scopes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>To the hour: enough to notice one that is used by nobody, or by somebody else.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class ApiTokenMapping : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> token)
    {
        token.ToTable("api_tokens");
        token.HasKey(t => t.Id);
        token.Property(t => t.Name).HasMaxLength(ApiToken.NameLength);
        token.Property(t => t.TokenHash).HasMaxLength(OneTimeToken.HashLength);
        token.Property(t => t.Ending).HasMaxLength(4);
        token.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
        token.HasIndex(t => t.TokenHash).IsUnique();
        token.HasIndex(t => t.ExpiresAt);
    }
}
