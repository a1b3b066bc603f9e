using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Platform.Identity;

internal sealed class AccountLinkMapping : IEntityTypeConfiguration<AccountLink>
{
    public void Configure(EntityTypeBuilder<AccountLink> link)
    {
        link.ToTable("account_links");
        link.HasKey(l => l.TokenHash);
        link.Property(l => l.TokenHash).HasMaxLength(OneTimeToken.HashLength);
        link.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
        link.HasIndex(l => new { l.AccountId, l.Purpose });
        link.HasIndex(l => l.ExpiresAt);
    }
}
