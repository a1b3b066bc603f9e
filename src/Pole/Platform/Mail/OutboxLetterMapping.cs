using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Platform.Mail;

internal sealed class OutboxLetterMapping : IEntityTypeConfiguration<OutboxLetter>
{
    public void Configure(EntityTypeBuilder<OutboxLetter> letter)
    {
        letter.ToTable("outbox");
        letter.HasKey(l => l.Id);
        letter.Property(l => l.To).HasMaxLength(OutboxLetter.AddressLength);
        letter.Property(l => l.ReplyTo).HasMaxLength(OutboxLetter.AddressLength);
        letter.Property(l => l.Template).HasMaxLength(80);
        letter.Property(l => l.Language).HasMaxLength(2);
        letter.Property(l => l.Error).HasMaxLength(OutboxLetter.ErrorLength);
        letter.HasIndex(l => new { l.Status, l.NextAttemptAt });
    }
}
