using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Features.Organisations;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("organisations");
        organisation.HasKey(o => o.Id);
        organisation.Ignore(o => o.Turnover);
        organisation.Ignore(o => o.Size);
        organisation.Property(o => o.Name).HasMaxLength(Organisation.NameLength);
        organisation.Property(o => o.Naf).HasMaxLength(6);
        organisation.Property(o => o.Street).HasMaxLength(Organisation.AddressLength);
        organisation.Property(o => o.PostalCode).HasMaxLength(5);
        organisation.Property(o => o.Town).HasMaxLength(Organisation.TownLength);
        organisation.Property(o => o.Commune).HasMaxLength(5);
        organisation.Property(o => o.Departement).HasMaxLength(3);
        organisation.Property(o => o.Region).HasMaxLength(3);
        organisation.HasIndex(o => o.Siret).IsUnique();
        organisation.Property(o => o.FindKey).HasMaxLength(2 * (Organisation.NameLength + Organisation.TownLength));
        organisation.HasIndex(o => o.FindKey);
    }
}
