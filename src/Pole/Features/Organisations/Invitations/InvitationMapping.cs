using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations.Invitations;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("invitations");
        invitation.HasKey(i => i.Id);
        invitation.Property(i => i.Email).HasMaxLength(ReachableAddressAttribute.Longest);
        invitation.Property(i => i.EmailKey).HasMaxLength(ReachableAddressAttribute.Longest);
        invitation.Property(i => i.Roles).HasConversion<int>();
        invitation.Property(i => i.TokenHash).HasMaxLength(OneTimeToken.HashLength);
        invitation.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId);
        invitation.HasOne<Account>().WithMany().HasForeignKey(i => i.InvitedBy);
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasIndex(i => i.EmailKey);

        // One invitation of an organisation waits for a person at a time.
        invitation.HasIndex(i => new { i.OrganisationId, i.EmailKey }).IsUnique().HasFilter($"\"Status\" = '{InvitationStatus.Waiting}'");
    }
}
