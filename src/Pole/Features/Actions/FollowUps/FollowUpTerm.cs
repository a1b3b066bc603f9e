using System.Globalization;

namespace Pole.Features.Actions.FollowUps;

/// <summary>When it is asked what became of a recommendation, counted from the last day of its action.</summary>
internal enum FollowUpTerm
{
    ThreeMonths,
    SixMonths,
    TwelveMonths,
}

internal static class FollowUpTerms
{
    public static IReadOnlyList<FollowUpTerm> All { get; } = Enum.GetValues<FollowUpTerm>();

    extension(FollowUpTerm term)
    {
        public int Months => term switch
        {
            FollowUpTerm.ThreeMonths => 3,
            FollowUpTerm.SixMonths => 6,
            FollowUpTerm.TwelveMonths => 12,
        };

        public string Label => term switch
        {
            FollowUpTerm.ThreeMonths => "À 3 mois",
            FollowUpTerm.SixMonths => "À 6 mois",
            FollowUpTerm.TwelveMonths => "À 12 mois",
        };

        /// <summary>As it stands in addresses: <c>?echeance=6</c>.</summary>
        public string Slug => term.Months.ToString(CultureInfo.InvariantCulture);

        /// <summary>The first day on which it is asked.</summary>
        public DateOnly DueAfter(DateOnly lastDay) => lastDay.AddMonths(term.Months);
    }

    public static FollowUpTerm? Read(string? slug) => All.Cast<FollowUpTerm?>().FirstOrDefault(term => term!.Value.Slug == slug);

    /// <summary>The last one that has come for an action that ended that day; nothing while none has.</summary>
    public static FollowUpTerm? LastDue(DateOnly lastDay, DateOnly today) =>
        All.Cast<FollowUpTerm?>().LastOrDefault(term => term!.Value.DueAfter(lastDay) <= today);

    /// <summary>The next one to come; nothing once all have.</summary>
    public static FollowUpTerm? NextDue(DateOnly lastDay, DateOnly today) =>
        All.Cast<FollowUpTerm?>().FirstOrDefault(term => term!.Value.DueAfter(lastDay) > today);
}
