using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Features.Accreditation.Certificates;

internal sealed class SigningKeyMapping : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> key)
    {
        key.ToTable("signing_keys");
        key.HasKey(k => k.Id);
        key.Property(k => k.Thumbprint).HasMaxLength(SigningKey.ThumbprintLength);
        key.HasIndex(k => k.Thumbprint).IsUnique();
    }
}
