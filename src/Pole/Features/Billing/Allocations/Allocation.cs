using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Billing.Invoices;
using Pole.Features.Payments;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Billing.Allocations;

/// <summary>That so much of a payment pays so much of an invoice. What is owed, and what is left, are computed from these.</summary>
internal sealed class Allocation
{
    public Id<Allocation> Id { get; init; } = Id<Allocation>.New();

    public required Id<Payment> PaymentId { get; init; }

    public required Id<Invoice> InvoiceId { get; init; }

    public required Money Amount { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who matched them; nobody when the payer's reference did.</summary>
    public Id<Account>? By { get; init; }
}

internal sealed class AllocationMapping : IEntityTypeConfiguration<Allocation>
{
    public void Configure(EntityTypeBuilder<Allocation> allocation)
    {
        allocation.ToTable("allocations");
        allocation.HasKey(a => a.Id);
        allocation.ComplexProperty(a => a.Amount);
        allocation.HasOne<Payment>().WithMany().HasForeignKey(a => a.PaymentId).OnDelete(DeleteBehavior.Restrict);
        allocation.HasOne<Invoice>().WithMany().HasForeignKey(a => a.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        allocation.HasOne<Account>().WithMany().HasForeignKey(a => a.By).OnDelete(DeleteBehavior.Restrict);
        allocation.HasIndex(a => a.InvoiceId);
        allocation.HasIndex(a => a.PaymentId);
    }
}
