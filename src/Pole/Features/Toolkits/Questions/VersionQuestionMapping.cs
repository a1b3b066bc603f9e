using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Organisations;
using Pole.Features.Toolkits.Downloads;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits.Questions;

internal sealed class VersionQuestionMapping : IEntityTypeConfiguration<VersionQuestion>
{
    public void Configure(EntityTypeBuilder<VersionQuestion> question)
    {
        question.ToTable("toolkit_questions");
        question.HasKey(q => q.Id);
        question.Property(q => q.Toolkit).HasMaxLength(ToolkitDownload.ToolkitLength);
        question.Property(q => q.Version).HasMaxLength(ToolkitDownload.VersionLength);
        question.Property(q => q.Question).HasMaxLength(VersionQuestion.TextLength);
        question.Property(q => q.Answer).HasMaxLength(VersionQuestion.TextLength);
        question.HasOne<Account>().WithMany().HasForeignKey(q => q.AskedBy).OnDelete(DeleteBehavior.Restrict);
        question.HasOne<Organisation>().WithMany().HasForeignKey(q => q.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        question.HasIndex(q => new { q.Toolkit, q.AskedAt });
        question.HasIndex(q => q.AnsweredAt);
    }
}
