using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Organisations;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation;

internal sealed class AccreditationMapping : IEntityTypeConfiguration<Accreditation>
{
    /// <summary>One application at a time, by one person, for one organisation, on one scheme.</summary>
    private const string OpenOnly = """ "Status" IN ('Draft', 'Submitted', 'UnderReview', 'MoreInformation') """;

    public void Configure(EntityTypeBuilder<Accreditation> accreditation)
    {
        accreditation.ToTable("accreditations");
        accreditation.HasKey(a => a.Id);
        accreditation.Ignore(a => a.Validity);
        accreditation.Property(a => a.Scheme).HasMaxLength(Accreditation.SchemeLength);
        accreditation.Property(a => a.Motivation).HasMaxLength(Accreditation.MotivationLength);
        accreditation.Property(a => a.Code).HasMaxLength(VerificationCode.Length);
        accreditation.Property(a => a.Judgments).HasJson();
        accreditation.Property(a => a.Perimeter).HasConversion(
            perimeter => JsonSerializer.Serialize(perimeter, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<Perimeter>(text, JsonSerializerOptions.Default)!);
        accreditation.HasOne<Account>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        accreditation.HasOne<Account>().WithMany().HasForeignKey(a => a.ReviewerId).OnDelete(DeleteBehavior.Restrict);
        accreditation.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        accreditation.HasIndex(a => a.Code).IsUnique();
        accreditation.HasIndex(a => new { a.PersonId, a.OrganisationId, a.Scheme }).IsUnique().HasFilter(OpenOnly.Trim());
        accreditation.HasIndex(a => new { a.OrganisationId, a.Status });
        accreditation.HasIndex(a => new { a.Status, a.Last });
        accreditation.OwnsMany(a => a.Suspensions, suspension =>
        {
            suspension.ToTable("accreditation_suspensions");
            suspension.HasKey(s => s.Id);
            suspension.WithOwner().HasForeignKey("AccreditationId");
        });
    }
}
