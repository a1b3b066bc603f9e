using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Resources.Contributions;
using Pole.Kernel;

namespace Pole.Features.Actions.Stories;

/// <summary>That a proposed case study tells of an initiative.</summary>
internal sealed class InitiativeStory
{
    public required Id<Initiative> InitiativeId { get; init; }

    public required Id<Contribution> ContributionId { get; set; }

    public required DateTimeOffset At { get; set; }
}

internal sealed class InitiativeStoryMapping : IEntityTypeConfiguration<InitiativeStory>
{
    public void Configure(EntityTypeBuilder<InitiativeStory> story)
    {
        story.ToTable("initiative_stories");

        // One at a time: of two who begin at once, the second finds what the first began.
        story.HasKey(s => s.InitiativeId);
        story.HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId);
        story.HasOne<Contribution>().WithMany().HasForeignKey(s => s.ContributionId).OnDelete(DeleteBehavior.Cascade);
    }
}
