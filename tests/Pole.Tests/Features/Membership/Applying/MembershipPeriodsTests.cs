using Pole.Kernel;

namespace Pole.Features.Membership.Applying;

public sealed class MembershipPeriodsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly MembershipSettings Rolling = new();
    private static readonly MembershipSettings Calendar = new() { Term = MembershipTerm.CalendarYear };

    [Fact]
    public void A_newcomer_may_start_today()
    {
        Assert.Equal([new Period(Today, new(2027, 3, 1))], MembershipPeriods.Offer(Rolling, Today, []));
        Assert.Equal([new Period(Today, new(2026, 12, 31))], MembershipPeriods.Offer(Calendar, Today, []));
    }

    [Fact]
    public void At_the_end_of_a_calendar_year_the_next_one_is_offered_too()
    {
        var offers = MembershipPeriods.Offer(Calendar, new(2026, 11, 5), []);

        Assert.Equal([new Period(new(2026, 11, 5), new(2026, 12, 31)), new Period(new(2027, 1, 1), new(2027, 12, 31))], offers);
    }

    [Fact]
    public void R2_a_member_goes_on_the_day_after_and_not_before()
    {
        var held = new Period(new(2025, 4, 1), new(2026, 3, 31));

        Assert.Equal([new Period(new(2026, 4, 1), new(2027, 3, 31))], MembershipPeriods.Offer(Rolling, Today, [held]));
        Assert.Empty(MembershipPeriods.Offer(Rolling, new(2025, 6, 1), [held]));
        Assert.Empty(MembershipPeriods.Offer(Rolling, Today, [held, new(new(2026, 4, 1), new(2027, 3, 31))]));
    }

    [Fact]
    public void R2_what_is_offered_never_overlaps_what_is_held()
    {
        var held = new Period(new(2026, 6, 1), new(2027, 5, 31));

        Assert.Empty(MembershipPeriods.Offer(Rolling, Today, [held]));
    }

    [Theory]
    [InlineData("2026-01-01", 12)]
    [InlineData("2026-03-02", 10)]
    [InlineData("2026-12-31", 1)]
    public void Pro_rata_counts_the_month_begun(string first, int months)
    {
        var period = new Period(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), new(2026, 12, 31));

        Assert.Equal(months, MembershipPeriods.MonthsOf(period, Calendar));
        Assert.Equal(12, MembershipPeriods.MonthsOf(period, new() { Term = MembershipTerm.CalendarYear, ProRata = false }));
        Assert.Equal(12, MembershipPeriods.MonthsOf(period, Rolling));
    }
}
