using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Identity;

namespace Pole.Features.Payments;

internal sealed class PaymentMapping : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> payment)
    {
        payment.ToTable("payments");
        payment.HasKey(p => p.Id);
        payment.ComplexProperty(p => p.Amount);
        payment.Property(p => p.ExternalReference).HasMaxLength(Payment.ReferenceLength);
        payment.Property(p => p.Label).HasMaxLength(Payment.LabelLength);
        payment.Property(p => p.Payer).HasMaxLength(Payment.PayerLength);
        payment.HasOne<Account>().WithMany().HasForeignKey(p => p.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        payment.HasIndex(p => new { p.Method, p.ExternalReference }).IsUnique();
        payment.HasIndex(p => p.ReceivedOn);
    }
}
