using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.FollowUps;

/// <summary>What was answered about a recommendation at one term. A correction is a new answer; the one before stays.</summary>
internal sealed class RecommendationAnswer
{
    public const int CommentLength = 500;

    public Id<RecommendationAnswer> Id { get; init; } = Id<RecommendationAnswer>.New();

    public required Id<Recommendation> RecommendationId { get; init; }

    public required FollowUpTerm Term { get; init; }

    public required RecommendationState State { get; init; }

    public string Comment { get; init; } = "";

    public required DateTimeOffset At { get; init; }

    public required Id<Account> By { get; init; }

    /// <summary>When another took its place; nothing while it holds.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    public void Replace(DateTimeOffset now) => ReplacedAt = now;
}

internal sealed class RecommendationAnswerMapping : IEntityTypeConfiguration<RecommendationAnswer>
{
    public void Configure(EntityTypeBuilder<RecommendationAnswer> answer)
    {
        answer.ToTable("recommendation_answers");
        answer.HasKey(a => a.Id);
        answer.Property(a => a.Comment).HasMaxLength(RecommendationAnswer.CommentLength);
        answer.HasOne<Recommendation>().WithMany().HasForeignKey(a => a.RecommendationId);
        answer.HasOne<Account>().WithMany().HasForeignKey(a => a.By);

        // One answer holds at each term.
        answer.HasIndex(a => new { a.RecommendationId, a.Term }).IsUnique().HasFilter("\"ReplacedAt\" IS NULL");
    }
}
