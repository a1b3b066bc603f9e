using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Resources.Contributions;

namespace Pole.Features.Actions.Stories;

internal sealed class ActionStoryMapping : IEntityTypeConfiguration<ActionStory>
{
    public void Configure(EntityTypeBuilder<ActionStory> story)
    {
        story.ToTable("action_stories");

        // One at a time: of two who begin at once, the second finds what the first began.
        story.HasKey(s => s.ActionId);
        story.HasOne<Action>().WithMany().HasForeignKey(s => s.ActionId);
        story.HasOne<Contribution>().WithMany().HasForeignKey(s => s.ContributionId).OnDelete(DeleteBehavior.Cascade);
    }
}
