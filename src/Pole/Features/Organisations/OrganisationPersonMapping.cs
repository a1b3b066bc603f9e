using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations;

internal sealed class OrganisationPersonMapping : IEntityTypeConfiguration<OrganisationPerson>
{
    public void Configure(EntityTypeBuilder<OrganisationPerson> person)
    {
        person.ToTable("organisation_people");
        person.HasKey(p => new { p.OrganisationId, p.AccountId });
        person.Property(p => p.Roles).HasConversion<int>();
        person.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId);
        person.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
        person.HasIndex(p => p.AccountId);
    }
}
