namespace Pole.Features.Actions.FollowUps;

/// <summary>How many of the recommendations whose twelve months have passed were followed, of those that were answered; the others are counted apart.</summary>
internal sealed record FollowedShare(int Answered, int Followed, int Done, int Unanswered)
{
    public int Due => Answered + Unanswered;

    /// <summary>Nothing while nobody has answered.</summary>
    public int? Percent => Answered == 0 ? null : (int)Math.Round(100m * Followed / Answered);

    public static FollowedShare Of(IReadOnlyList<FollowedRecommendation> due)
    {
        var known = due.Select(r => r.KnownAt(FollowUpTerm.TwelveMonths)?.State).OfType<RecommendationState>().ToList();
        return new(known.Count, known.Count(s => s.IsFollowed), known.Count(s => s is RecommendationState.Done), due.Count - known.Count);
    }

    /// <summary>Those that are counted: of approved actions that ended twelve months ago or more.</summary>
    public static IReadOnlyList<FollowedRecommendation> Counted(IEnumerable<FollowUp> all, DateOnly today) =>
        [.. all.Where(f => f.Action.IsAsked && FollowUpTerm.TwelveMonths.DueAfter(f.Action.LastDay) <= today).SelectMany(f => f.Current)];
}
