using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Organisations;

namespace Pole.Features.Actions.Initiatives;

internal sealed class InitiativeMapping : IEntityTypeConfiguration<Initiative>
{
    public void Configure(EntityTypeBuilder<Initiative> initiative)
    {
        initiative.ToTable("initiatives");
        initiative.HasKey(i => i.Id);
        initiative.Property(i => i.Title).HasMaxLength(Initiative.TitleLength);
        initiative.Property(i => i.Summary).HasMaxLength(Initiative.TextLength);
        initiative.Property(i => i.Territory).HasMaxLength(Action.TerritoryLength);
        initiative.Property(i => i.Departement).HasMaxLength(3);
        initiative.Property(i => i.Region).HasMaxLength(3);
        initiative.Property(i => i.Governance).HasMaxLength(Initiative.TextLength);
        initiative.Property(i => i.Version).IsConcurrencyToken();
        initiative.HasOne<Organisation>().WithMany().HasForeignKey(i => i.CarrierId);
        initiative.HasIndex(i => i.CarrierId);
        initiative.HasIndex(i => new { i.Status, i.Region });
        initiative.HasMany(i => i.Partners).WithOne().HasForeignKey("InitiativeId").IsRequired();
        initiative.HasMany(i => i.Fundings).WithOne().HasForeignKey("InitiativeId").IsRequired();
        initiative.HasMany(i => i.Objectives).WithOne().HasForeignKey("InitiativeId").IsRequired();
    }
}

internal sealed class InitiativePartnerMapping : IEntityTypeConfiguration<InitiativePartner>
{
    public void Configure(EntityTypeBuilder<InitiativePartner> partner)
    {
        partner.ToTable("initiative_partners");
        partner.HasKey(p => p.Id);
        partner.Property(p => p.Name).HasMaxLength(InitiativePartner.NameLength);
        partner.Property(p => p.Role).HasMaxLength(InitiativePartner.RoleLength);
        partner.HasIndex(p => p.Siret);
    }
}

internal sealed class InitiativeFundingMapping : IEntityTypeConfiguration<InitiativeFunding>
{
    public void Configure(EntityTypeBuilder<InitiativeFunding> funding)
    {
        funding.ToTable("initiative_fundings");
        funding.HasKey(f => f.Id);
        funding.Property(f => f.Funder).HasMaxLength(ActionFunding.FunderLength);
        funding.Property(f => f.Convention).HasMaxLength(ActionFunding.ConventionLength);
    }
}

internal sealed class ObjectiveMapping : IEntityTypeConfiguration<Objective>
{
    public void Configure(EntityTypeBuilder<Objective> objective)
    {
        objective.ToTable("initiative_objectives");
        objective.HasKey(o => o.Id);
        objective.Property(o => o.Convention).HasMaxLength(ActionFunding.ConventionLength);
    }
}

internal sealed class InitiativeActionMapping : IEntityTypeConfiguration<InitiativeAction>
{
    public void Configure(EntityTypeBuilder<InitiativeAction> attached)
    {
        attached.ToTable("initiative_actions");

        // An action belongs to one initiative at most: of two who attach it at once, the second is told.
        attached.HasKey(a => a.ActionId);
        attached.HasOne<Action>().WithMany().HasForeignKey(a => a.ActionId).OnDelete(DeleteBehavior.Cascade);
        attached.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
    }
}
