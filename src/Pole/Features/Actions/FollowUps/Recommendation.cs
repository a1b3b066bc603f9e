using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;

namespace Pole.Features.Actions.FollowUps;

/// <summary>
/// One line of what an approved action recommends. Its wording never changes: where the action is approved anew and says it
/// otherwise, that is another one, and this one keeps what was answered about it.
/// </summary>
internal sealed class Recommendation
{
    public Id<Recommendation> Id { get; init; } = Id<Recommendation>.New();

    public required Id<Action> ActionId { get; init; }

    public required string Text { get; init; }

    /// <summary>Its place in the version that was approved last; nothing once that version no longer says it.</summary>
    public int? Position { get; set; }
}

internal sealed class RecommendationMapping : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.ToTable("action_recommendations");
        recommendation.HasKey(r => r.Id);
        recommendation.Property(r => r.Text).HasMaxLength(Action.TextLength);
        recommendation.HasOne<Action>().WithMany().HasForeignKey(r => r.ActionId);
        recommendation.HasIndex(r => r.ActionId);
    }
}
