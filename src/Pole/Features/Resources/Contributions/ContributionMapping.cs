using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Files;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.Contributions;

internal sealed class ContributionMapping : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> contribution)
    {
        contribution.ToTable("contributions");
        contribution.HasKey(c => c.Id);
        contribution.Ignore(c => c.Answers);
        contribution.Ignore(c => c.IsOnSite);
        contribution.Property(c => c.Title).HasMaxLength(Contribution.TitleLength);
        contribution.Property(c => c.Comment).HasMaxLength(Contribution.CommentLength);
        contribution.Property(c => c.WithdrawalReason).HasMaxLength(Contribution.CommentLength);
        contribution.Property(c => c.Slug).HasMaxLength(Contribution.SlugLength);
        contribution.Property(c => c.FileHash).HasMaxLength(64);
        contribution.Property(c => c.Version).IsConcurrencyToken();
        contribution.HasOne<Account>().WithMany().HasForeignKey(c => c.AuthorId);
        contribution.HasIndex(c => c.AuthorId);
        contribution.HasIndex(c => new { c.Status, c.SubmittedAt });
        contribution.HasIndex(c => c.Slug).IsUnique();
    }
}

internal sealed class ContributionVersionMapping : IEntityTypeConfiguration<ContributionVersion>
{
    public void Configure(EntityTypeBuilder<ContributionVersion> version)
    {
        version.ToTable("contribution_versions");
        version.HasKey(v => v.Id);
        version.Ignore(v => v.Answers);
        version.Property(v => v.Licence).HasMaxLength(120);
        version.HasOne<Contribution>().WithMany().HasForeignKey(v => v.ContributionId);
        version.HasIndex(v => new { v.ContributionId, v.Number }).IsUnique();
    }
}

internal sealed class FieldCommentMapping : IEntityTypeConfiguration<FieldComment>
{
    public void Configure(EntityTypeBuilder<FieldComment> comment)
    {
        comment.ToTable("contribution_comments");
        comment.HasKey(c => c.Id);
        comment.Property(c => c.Path).HasMaxLength(80);
        comment.Property(c => c.Text).HasMaxLength(Contribution.CommentLength);
        comment.HasOne<Contribution>().WithMany().HasForeignKey(c => c.ContributionId);
        comment.HasOne<Account>().WithMany().HasForeignKey(c => c.By);
        comment.HasIndex(c => new { c.ContributionId, c.Version });
    }
}

internal sealed class ContributionDocumentMapping : IEntityTypeConfiguration<ContributionDocument>
{
    public void Configure(EntityTypeBuilder<ContributionDocument> document)
    {
        document.ToTable("contribution_documents");
        document.HasKey(d => d.Id);
        document.HasOne<Contribution>().WithMany().HasForeignKey(d => d.ContributionId);
        document.HasOne<StoredFile>().WithMany().HasForeignKey(d => d.FileId);
    }
}
