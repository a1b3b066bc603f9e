using Pole.Features.Resources.Contributions;
using Pole.Kernel;

namespace Pole.Features.Actions.Stories;

/// <summary>That a proposed case study tells of an approved action: the way from what was delivered to what the public reads.</summary>
internal sealed class ActionStory
{
    public required Id<Action> ActionId { get; init; }

    public required Id<Contribution> ContributionId { get; set; }

    public required DateTimeOffset At { get; set; }
}
