using Pole.Features.Billing.Invoices;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Membership;

public sealed class MembershipTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_move_that_the_map_does_not_show_is_refused_and_changes_nothing()
    {
        var membership = Made();

        Assert.Equal("membership.status", membership.Approve().Refusal.Code);
        Assert.Equal(MembershipStatus.Draft, membership.Status);
        Assert.False(membership.Submit(Now).Refused);
        Assert.True(membership.Submit(Now.AddDays(1)).Refused);
        Assert.Equal(Now, membership.SubmittedAt);
    }

    [Fact]
    public void The_calendar_leads_from_active_to_grace_to_lapsed()
    {
        var membership = Approved();
        membership.Paid(new(2026, 3, 9));

        Assert.Null(membership.DueMove(membership.Last, 60));
        Assert.Equal(MembershipStatus.InGrace, membership.DueMove(membership.Last.AddDays(1), 60));
        membership.MoveByDate(membership.Last.AddDays(1), 60);
        Assert.Null(membership.DueMove(membership.Last.AddDays(60), 60));
        Assert.Equal(MembershipStatus.Lapsed, membership.DueMove(membership.Last.AddDays(61), 60));
    }

    [Fact]
    public void R8_being_told_of_the_payment_twice_or_late_ends_the_same()
    {
        var once = Approved();
        var twice = Approved();
        var late = Approved();

        once.Paid(new(2026, 3, 9));
        twice.Paid(new(2026, 3, 9));
        twice.Paid(new(2026, 5, 1));
        late.MoveByDate(late.Last.AddDays(61), 60);
        late.Paid(new(2026, 3, 9));

        Assert.Equal((once.Status, once.PaidOn), (twice.Status, twice.PaidOn));
        once.MoveByDate(once.Last.AddDays(1), 60);
        once.MoveByDate(once.Last.AddDays(61), 60);
        Assert.Equal((once.Status, once.PaidOn), (late.Status, late.PaidOn));
        Assert.True(late.BenefitsOn(late.Last));
    }

    [Fact]
    public void A_resignation_ends_the_benefits_that_day_and_frees_the_days_after()
    {
        var membership = Approved();
        membership.Paid(new(2026, 3, 9));

        Assert.False(membership.Resign(new(2026, 6, 30)).Refused);

        Assert.Equal(new Period(new(2026, 3, 2), new(2026, 6, 30)), membership.Held);
        Assert.True(membership.BenefitsOn(new(2026, 6, 30)));
        Assert.False(membership.BenefitsOn(new(2026, 7, 1)));
    }

    [Fact]
    public void R2_what_was_refused_holds_no_days()
    {
        var membership = Made();
        membership.Submit(Now);
        membership.Refuse("Dossier incomplet");

        Assert.Null(membership.Held);
    }

    private static Membership Approved()
    {
        var membership = Made();
        Outcome[] moves = [membership.Submit(Now), membership.Approve(), membership.Invoiced(Id<Invoice>.New())];
        Assert.DoesNotContain(moves, m => m.Refused);
        return membership;
    }

    private static Membership Made() => new()
    {
        OrganisationId = Id<Organisation>.New(),
        Kind = MemberKind.Company,
        Size = SizeClass.Me,
        First = new(2026, 3, 2),
        Last = new(2027, 3, 1),
        Dues = Money.Euros(760),
        Months = 12,
        AppliedBy = Id<Account>.New(),
    };
}
