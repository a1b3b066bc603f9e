using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions.FollowUps;

/// <summary>The action that a recommendation comes from.</summary>
internal sealed record FollowedAction(Id<Action> Id, string Reference, string Title, DateOnly LastDay, ActionStatus Status, Id<Organisation> OrganisationId, string Organisation)
{
    /// <summary>Only what is approved is asked about: while an action is open again, its recommendations may change.</summary>
    public bool IsAsked => Status is ActionStatus.Approved;
}

/// <summary>An answer, with the name of who gave it.</summary>
internal sealed record GivenAnswer(Id<Recommendation> To, FollowUpTerm Term, RecommendationState State, string Comment, DateTimeOffset At, string By, bool IsReplaced);

/// <summary>A recommendation with all that was answered about it, the oldest first.</summary>
internal sealed record FollowedRecommendation(Id<Recommendation> Id, string Text, bool IsCurrent, FollowedAction Action, IReadOnlyList<GivenAnswer> Answers)
{
    /// <summary>What was answered at a term, as it holds now.</summary>
    public GivenAnswer? At(FollowUpTerm term) => Answers.FirstOrDefault(a => !a.IsReplaced && a.Term == term);

    /// <summary>That it was done already at an earlier term, so that nothing more is asked.</summary>
    public GivenAnswer? DoneBefore(FollowUpTerm term) => Answers.FirstOrDefault(a => !a.IsReplaced && a.Term < term && a.State.Settles);

    /// <summary>What is known of it at a term.</summary>
    public GivenAnswer? KnownAt(FollowUpTerm term) => At(term) ?? DoneBefore(term);
}

/// <summary>The recommendations of one action, and what is asked about them today: the last term that has come, not those before it.</summary>
internal sealed record FollowUp(FollowedAction Action, IReadOnlyList<FollowedRecommendation> Recommendations)
{
    public IReadOnlyList<FollowedRecommendation> Current => [.. Recommendations.Where(r => r.IsCurrent)];

    /// <summary>Those whose wording is no longer that of the action, and which keep what was answered.</summary>
    public IReadOnlyList<FollowedRecommendation> Former => [.. Recommendations.Where(r => !r.IsCurrent && r.Answers.Count > 0)];

    public Asked? AskedOn(DateOnly today) =>
        Action.IsAsked && FollowUpTerms.LastDue(Action.LastDay, today) is { } term && Current.Count(r => r.KnownAt(term) is null) is > 0 and var count
            ? new(Action, term, term.DueAfter(Action.LastDay), count)
            : null;

    /// <summary>What is asked next, once its day has come.</summary>
    public Asked? ComingAfter(DateOnly today) =>
        Action.IsAsked && FollowUpTerms.NextDue(Action.LastDay, today) is { } term && Current.Count(r => r.DoneBefore(term) is null) is > 0 and var count
            ? new(Action, term, term.DueAfter(Action.LastDay), count)
            : null;
}

/// <summary>That so many recommendations of an action are asked about, since a day.</summary>
internal sealed record Asked(FollowedAction Action, FollowUpTerm Term, DateOnly Since, int Count)
{
    /// <summary>Days that an answer may take before it is late. It can be given all the same.</summary>
    public const int PatienceDays = 30;

    public bool IsLateOn(DateOnly today) => Since.AddDays(PatienceDays) < today;
}
