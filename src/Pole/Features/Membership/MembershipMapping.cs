using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Billing.Invoices;
using Pole.Features.Organisations;
using Pole.Platform.Identity;

namespace Pole.Features.Membership;

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("memberships");
        membership.HasKey(m => m.Id);
        membership.Ignore(m => m.Period);
        membership.Ignore(m => m.Held);
        membership.ComplexProperty(m => m.Dues);
        membership.Property(m => m.Wish).HasMaxLength(Membership.WishLength);
        membership.Property(m => m.RefusalReason).HasMaxLength(Membership.ReasonLength);
        membership.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        membership.HasOne<Account>().WithMany().HasForeignKey(m => m.AppliedBy).OnDelete(DeleteBehavior.Restrict);
        membership.HasOne<Invoice>().WithMany().HasForeignKey(m => m.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        membership.HasIndex(m => m.InvoiceId).IsUnique();
        membership.HasIndex(m => new { m.OrganisationId, m.First });
        membership.HasIndex(m => m.Status);
    }
}
