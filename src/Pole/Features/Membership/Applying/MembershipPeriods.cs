using Pole.Kernel;

namespace Pole.Features.Membership.Applying;

/// <summary>Which periods an organisation may ask for today.</summary>
internal static class MembershipPeriods
{
    /// <summary>
    /// Someone who is not a member today may start today. A member may go on the day after its last one, from some
    /// weeks before. With calendar years, the next year may be asked for as soon. None overlaps what is held (R2).
    /// </summary>
    public static IReadOnlyList<Period> Offer(MembershipSettings settings, DateOnly today, IReadOnlyCollection<Period> held)
    {
        var covered = LastCovered(today, held);
        var starts = new List<DateOnly>();
        if (covered is null)
        {
            starts.Add(today);
        }

        var end = covered ?? TermFrom(today, settings).Last;
        if ((covered is not null || settings.Term == MembershipTerm.CalendarYear) && today >= end.AddDays(-settings.RenewalDays))
        {
            starts.Add(end.AddDays(1));
        }

        return [.. starts.Select(first => TermFrom(first, settings)).Where(offer => !held.Any(offer.Overlaps))];
    }

    /// <summary>The months that dues are counted for.</summary>
    public static int MonthsOf(Period period, MembershipSettings settings) =>
        settings is { Term: MembershipTerm.CalendarYear, ProRata: true } ? 13 - period.First.Month : 12;

    private static Period TermFrom(DateOnly first, MembershipSettings settings) => settings.Term switch
    {
        MembershipTerm.TwelveMonths => new(first, first.AddYears(1).AddDays(-1)),
        MembershipTerm.CalendarYear => new(first, new DateOnly(first.Year, 12, 31)),
    };

    /// <summary>The last day of the unbroken run of periods that holds today.</summary>
    private static DateOnly? LastCovered(DateOnly today, IReadOnlyCollection<Period> held)
    {
        DateOnly? last = null;
        foreach (var period in held.OrderBy(p => p.First))
        {
            if (period.Holds(today) || (last is { } end && period.First == end.AddDays(1)))
            {
                last = period.Last;
            }
        }

        return last;
    }
}
