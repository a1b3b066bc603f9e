using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Actions.Stamps;
using Pole.Features.Organisations;
using Pole.Platform.Files;
using Pole.Platform.Identity;

namespace Pole.Features.Actions;

internal sealed class ActionMapping : IEntityTypeConfiguration<Action>
{
    public void Configure(EntityTypeBuilder<Action> action)
    {
        action.ToTable("actions");
        action.HasKey(a => a.Id);
        action.Ignore(a => a.Days);
        action.Ignore(a => a.Mark);
        action.Property(a => a.Deliverers).HasMaxLength(Action.DeliverersLength);
        action.Property(a => a.Reference).HasMaxLength(20);
        action.Property(a => a.Title).HasMaxLength(Action.TitleLength);
        action.Property(a => a.Service).HasMaxLength(120);
        action.Property(a => a.Territory).HasMaxLength(Action.TerritoryLength);
        action.Property(a => a.Departement).HasMaxLength(3);
        action.Property(a => a.Region).HasMaxLength(3);
        action.Property(a => a.Summary).HasMaxLength(Action.TextLength);
        action.Property(a => a.SuccessFactors).HasMaxLength(Action.TextLength);
        action.Property(a => a.Difficulties).HasMaxLength(Action.TextLength);
        action.Property(a => a.Recommendations).HasMaxLength(Action.TextLength);
        action.Property(a => a.Comment).HasMaxLength(Action.TextLength);
        action.Property(a => a.Version).IsConcurrencyToken();
        action.Property<int>(ActionStamp.Column).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        action.ComplexProperty(a => a.Plan, plan =>
        {
            plan.Ignore(p => p.IsInDepth);
            plan.Ignore(p => p.Level);
            plan.Property(p => p.Reasons).HasMaxLength(120);
        });
        action.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId);
        action.HasOne<Account>().WithMany().HasForeignKey(a => a.AuthorId);
        action.Property(a => a.RatingKey).HasMaxLength(22);
        action.HasIndex(a => a.RatingKey).IsUnique();
        action.HasIndex(a => a.Reference).IsUnique();
        action.HasIndex(a => new { a.Status, a.FirstDay });
        action.HasIndex(a => new { a.OrganisationId, a.Status, a.DecidedAt });
        action.HasIndex(a => new { a.Departement, a.Type, a.FirstDay, a.LastDay });

        action.HasMany(a => a.Times).WithOne().HasForeignKey("ActionId").IsRequired();
        action.HasMany(a => a.Fundings).WithOne().HasForeignKey("ActionId").IsRequired();
        action.HasMany(a => a.Results).WithOne().HasForeignKey("ActionId").IsRequired();
        action.HasMany(a => a.Synergies).WithOne().HasForeignKey("ActionId").IsRequired();
        action.HasMany(a => a.Companies).WithOne().HasForeignKey("ActionId").IsRequired();
        action.HasMany(a => a.Evidence).WithOne().HasForeignKey("ActionId").IsRequired();
    }
}

internal sealed class ActionTimeMapping : IEntityTypeConfiguration<ActionTime>
{
    public void Configure(EntityTypeBuilder<ActionTime> time)
    {
        time.ToTable("action_times");
        time.HasKey(t => t.Id);
        time.Property(t => t.Task).HasMaxLength(ActionTime.TaskLength);
        time.Ignore(t => t.Amount);
    }
}

internal sealed class ActionFundingMapping : IEntityTypeConfiguration<ActionFunding>
{
    public void Configure(EntityTypeBuilder<ActionFunding> funding)
    {
        funding.ToTable("action_fundings");
        funding.HasKey(f => f.Id);
        funding.Property(f => f.Funder).HasMaxLength(ActionFunding.FunderLength);
        funding.Property(f => f.Convention).HasMaxLength(ActionFunding.ConventionLength);
        funding.Ignore(f => f.Amount);
        funding.HasIndex(f => new { f.Funder, f.Convention });
    }
}

internal sealed class ActionResultMapping : IEntityTypeConfiguration<ActionResult>
{
    public void Configure(EntityTypeBuilder<ActionResult> result)
    {
        result.ToTable("action_results");
        result.HasKey(r => r.Id);
        result.Property(r => r.Label).HasMaxLength(ActionResult.LabelLength);
        result.Property(r => r.Unit).HasMaxLength(ActionResult.UnitLength);
        result.Ignore(r => r.Value);
    }
}

internal sealed class ActionSynergyMapping : IEntityTypeConfiguration<ActionSynergy>
{
    public void Configure(EntityTypeBuilder<ActionSynergy> synergy)
    {
        synergy.ToTable("action_synergies");
        synergy.HasKey(s => s.Id);
        synergy.Property(s => s.Title).HasMaxLength(ActionSynergy.TitleLength);
        synergy.Property(s => s.Parties).HasMaxLength(ActionSynergy.PartiesLength);
        synergy.ComplexProperty(s => s.Gains);
    }
}

internal sealed class ActionCompanyMapping : IEntityTypeConfiguration<ActionCompany>
{
    public void Configure(EntityTypeBuilder<ActionCompany> company)
    {
        company.ToTable("action_companies");
        company.HasKey(c => c.Id);
        company.Property(c => c.Name).HasMaxLength(ActionCompany.NameLength);
        company.HasIndex(c => c.Siren);
    }
}

internal sealed class ActionEvidenceMapping : IEntityTypeConfiguration<ActionEvidence>
{
    public void Configure(EntityTypeBuilder<ActionEvidence> evidence)
    {
        evidence.ToTable("action_evidence");
        evidence.HasKey(e => e.Id);
        evidence.HasOne<StoredFile>().WithMany().HasForeignKey(e => e.FileId);
    }
}
