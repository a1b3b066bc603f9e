using Pole.Kernel;

namespace Pole.Features.Actions.FollowUps;

/// <summary>What the page of an action shows of its follow-up; its relay answers from there, the team only reads.</summary>
internal sealed record FollowUpPart(FollowUp FollowUp, DateOnly Today, bool MayAnswer)
{
    public static FollowUpPart? Of(FollowUp? followUp, TimeProvider clock, bool mayAnswer) =>
        followUp is not null && (followUp.Current.Count > 0 || followUp.Former.Count > 0) ? new(followUp, Paris.Today(clock), mayAnswer) : null;

    public DateOnly DueOn(FollowUpTerm term) => term.DueAfter(FollowUp.Action.LastDay);

    public bool IsDue(FollowUpTerm term) => DueOn(term) <= Today;
}
